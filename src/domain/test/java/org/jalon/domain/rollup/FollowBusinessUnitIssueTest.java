package org.jalon.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.junit.Test;

import java.util.Optional;

public class FollowBusinessUnitIssueTest {
    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final RolloutId france = sample.rollout("FR").id();
    private final IssueReading issue = house.jira.issue("FR-99");

    private Optional<Fact> fact() {
        return house.facts.by(france, issue.id());
    }

    private Optional<MilestoneCode> milestone() {
        return fact().orElseThrow().milestone();
    }

    @Test
    public void anIssueOfNoProgramLeavesNoTrace() {
        long before = house.facts.lastSequence(france);

        house.follow.changed(issue.id());

        assertThat(fact()).isEmpty();
        assertThat(house.facts.lastSequence(france)).isEqualTo(before);
    }

    @Test
    public void aLinkToAMilestoneMakesAFactOfIt() {
        house.jira.link(issue.id(), sample.milestoneIssue("FR", "M10"));
        house.follow.changed(issue.id());

        assertThat(milestone()).contains(new MilestoneCode("M10"));
    }

    @Test
    public void aLinkToTheRolloutAloneLeavesTheMilestoneOpen() {
        house.jira.link(issue.id(), sample.rollout("FR").issue());
        house.follow.changed(issue.id());

        assertThat(milestone()).isEmpty();
    }

    @Test
    public void theMilestoneCountsEvenWhenTheRolloutIsLinkedToo() {
        house.jira.link(issue.id(), sample.rollout("FR").issue());
        house.jira.link(issue.id(), sample.milestoneIssue("FR", "M10"));
        house.follow.changed(issue.id());

        assertThat(milestone()).contains(new MilestoneCode("M10"));
    }

    @Test
    public void betweenTwoMilestonesNoneIsGuessed() {
        house.jira.link(issue.id(), sample.milestoneIssue("FR", "M10"));
        house.jira.link(issue.id(), sample.milestoneIssue("FR", "M09"));
        house.follow.changed(issue.id());

        assertThat(milestone()).isEmpty();
    }

    @Test
    public void aLinkRemovedOrAnIssueDeletedTakesTheFactAway() {
        house.jira.link(issue.id(), sample.milestoneIssue("FR", "M10"));
        house.follow.changed(issue.id());
        house.jira.unlink(issue.id(), sample.milestoneIssue("FR", "M10"));
        house.follow.changed(issue.id());
        assertThat(fact()).isEmpty();

        house.jira.link(issue.id(), sample.milestoneIssue("FR", "M10"));
        house.follow.changed(issue.id());
        house.jira.delete(issue.id());
        house.follow.changed(issue.id());
        assertThat(fact()).isEmpty();
    }

    @Test
    public void anIssueCanServeTwoRollouts() {
        RolloutId spain = sample.rollout("ES").id();
        house.jira.link(issue.id(), sample.milestoneIssue("FR", "M10"));
        house.jira.link(issue.id(), sample.milestoneIssue("ES", "M06"));
        house.follow.changed(issue.id());
        house.jira.put(Readings.in(issue, "3", IssueState.DONE, Optional.empty()));
        house.follow.changed(issue.id());

        assertThat(fact().orElseThrow().isDone()).isTrue();
        assertThat(house.facts.by(spain, issue.id()).orElseThrow().isDone()).isTrue();
    }

    @Test
    public void aSyncFindsWhatEventsMissed() {
        house.jira.link(issue.id(), sample.milestoneIssue("FR", "M10"));
        IssueReading lost = house.jira.issue("FR-98");
        house.jira.link(lost.id(), sample.milestoneIssue("FR", "M10"));
        house.follow.changed(lost.id());
        house.jira.unlink(lost.id(), sample.milestoneIssue("FR", "M10"));

        int linked = house.sync.of(sample.rollout("FR"));

        assertThat(linked).isEqualTo(12);
        assertThat(fact()).isPresent();
        assertThat(house.facts.by(france, lost.id())).isEmpty();
    }
}
