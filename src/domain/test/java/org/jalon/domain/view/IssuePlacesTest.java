package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.ReadinessCheckpoint;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;

public class IssuePlacesTest {
    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);

    private JiraIssueId id(String key) {
        return house.jira.idOf(new IssueKey(key)).orElseThrow();
    }

    private List<IssuePlace> places(JiraIssueId issue) {
        return house.places.of(InMemoryJira.PMO, issue);
    }

    @Test
    public void anIssueOfABusinessUnitKnowsItsPlace() {
        house.checkpoints
                .definitions()
                .saveAll(SampleProgram.KEY, List.of(ReadinessCheckpoint.bound(Binding.ENFORCED)));

        List<IssuePlace> places = places(id("AT-M082"));

        assertThat(places).hasSize(1);
        IssuePlace place = places.get(0);
        assertThat(place.program().key()).isEqualTo(SampleProgram.KEY);
        assertThat(place.program().targetVersion().value()).isEqualTo("v3.0");
        assertThat(place.rollout().bu().value()).isEqualTo("AT");
        assertThat(place.milestone().orElseThrow().code().value()).isEqualTo("M08");
        assertThat(place.next().orElseThrow().code()).isEqualTo(ReadinessCheckpoint.CP4);
        assertThat(place.next().orElseThrow().due()).contains(LocalDate.parse("2026-10-05"));
        assertThat(place.next().orElseThrow().unmet()).isEqualTo(2);
    }

    @Test
    public void rolloutAndMilestoneIssuesKnowTheirsToo() {
        assertThat(places(sample.rollout("AT").issue()))
                .extracting(place -> place.milestone().isPresent())
                .containsExactly(false);
        assertThat(places(sample.milestoneIssue("AT", "M08")))
                .extracting(place -> place.milestone().orElseThrow().code().value())
                .containsExactly("M08");
    }

    @Test
    public void aTieIsShownWithItsMilestones() {
        JiraIssueId issue = house.jira.issue("AT-900").id();
        house.jira.link(issue, sample.milestoneIssue("AT", "M08"));
        house.jira.link(issue, sample.milestoneIssue("AT", "M09"));
        house.follow.changed(issue);

        IssuePlace place = places(issue).get(0);

        assertThat(place.milestone()).isEmpty();
        assertThat(place.tied())
                .extracting(milestone -> milestone.code().value())
                .containsExactly("M08", "M09");
    }

    @Test
    public void anIssueInTwoRolloutsHasTwoPlaces() {
        JiraIssueId issue = house.jira.issue("AT-900").id();
        house.jira.link(issue, sample.milestoneIssue("AT", "M08"));
        house.jira.link(issue, sample.milestoneIssue("ES", "M06"));
        house.follow.changed(issue);

        assertThat(places(issue)).hasSize(2);
    }

    @Test
    public void anOrdinaryIssueHasNoneAndAHiddenProgramShowsNone() {
        ActorId stranger = new ActorId("stranger");
        house.jira.hide(stranger, house.jira.project("XBP"));

        assertThat(places(house.jira.issue("AT-900").id())).isEmpty();
        assertThat(house.places.of(stranger, id("AT-M082"))).isEmpty();
        assertThat(house.places.hasAny(stranger, id("AT-M082"))).isFalse();
        assertThat(house.places.hasAny(InMemoryJira.PMO, id("AT-M082"))).isTrue();
    }
}
