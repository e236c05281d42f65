package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.junit.Before;
import org.junit.Test;

import java.util.Optional;

/** Spain's end-to-end test waits for the German hub sort plan. */
public class TimelineTest {
    private static final ActorId LEAD = new ActorId("lead-es");

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final IssueReading test = house.jira.issue("ES-99");
    private final IssueReading sortPlan = house.jira.issue("DE-99");

    @Before
    public void theTestWaitsForTheSortPlan() {
        house.jira.link(test.id(), sample.milestoneIssue("ES", "M06"));
        house.jira.link(sortPlan.id(), sample.milestoneIssue("DE", "M06"));
        house.jira.block(sortPlan.id(), test.id());
        house.follow.changed(test.id());
        house.follow.changed(sortPlan.id());
    }

    private Dependencies.Found found(ActorId actor) {
        return house.views.timeline.of(actor, SampleProgram.KEY).dependencies();
    }

    @Test
    public void whoWaitsForAnotherRolloutIsFoundWithBothMilestones() {
        Dependency only = found(InMemoryJira.PMO).shown().get(0);

        assertThat(found(InMemoryJira.PMO).shown()).hasSize(1);
        assertThat(only.waiting().key().value()).isEqualTo("ES-99");
        assertThat(only.at().rollout()).isEqualTo(sample.rollout("ES").id());
        assertThat(only.blocker().key().value()).isEqualTo("DE-99");
        assertThat(only.from().orElseThrow().rollout()).isEqualTo(sample.rollout("DE").id());
        assertThat(only.from().orElseThrow().milestone().orElseThrow().value()).isEqualTo("M06");
        assertThat(found(InMemoryJira.PMO).complete()).isTrue();
    }

    @Test
    public void whoMayNotBrowseOneOfTheIssuesLearnsOnlyThatThereIsSomething() {
        house.jira.hide(LEAD, house.jira.project("DE"));

        assertThat(found(LEAD).shown()).isEmpty();
        assertThat(found(LEAD).withheld()).isEqualTo(1);
    }

    @Test
    public void whatIsResolvedOrOfTheSameRolloutIsNoDependency() {
        IssueReading other = house.jira.issue("ES-98");
        house.jira.link(other.id(), sample.milestoneIssue("ES", "M05"));
        house.jira.block(other.id(), test.id());
        house.follow.changed(other.id());
        house.jira.put(
                Readings.in(
                        sortPlan, "5", IssueState.DONE, Optional.of(SampleProgram.STATUS_DATE)));
        house.follow.changed(sortPlan.id());

        assertThat(found(InMemoryJira.PMO).shown()).isEmpty();
        assertThat(found(InMemoryJira.PMO).withheld()).isZero();
    }

    @Test
    public void theDatesAreThoseOfTheMatrix() {
        assertThat(house.views.timeline.of(InMemoryJira.PMO, SampleProgram.KEY).matrix())
                .isEqualTo(house.matrix.of(InMemoryJira.PMO, SampleProgram.KEY, Optional.empty()));
    }
}
