package org.jalon.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.junit.Before;
import org.junit.Test;

import java.time.LocalDate;
import java.util.Optional;

/** The German hub sort plan, which the Spanish end-to-end test waits for. */
public class FollowBlockedIssuesTest {
    private static final MilestoneCode M06 = new MilestoneCode("M06");
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final RolloutId spain = sample.rollout("ES").id();
    private final IssueReading test = house.jira.issue("ES-99");
    private final IssueReading sortPlan = house.jira.issue("DE-99");

    @Before
    public void theTestServesAMilestoneAndWaits() {
        house.jira.link(test.id(), sample.milestoneIssue("ES", "M06"));
        house.jira.block(sortPlan.id(), test.id());
        house.follow.changed(test.id());
    }

    private int blocked() {
        return house.cubes.of(spain).of(M06).blocked();
    }

    private boolean factIsBlocked() {
        return house.facts.by(spain, test.id()).orElseThrow().blocked();
    }

    @Test
    public void whoWaitsIsCountedInItsMilestone() {
        assertThat(factIsBlocked()).isTrue();
        assertThat(blocked()).isEqualTo(1);
        assertThat(house.cubes.of(spain).of(new MilestoneCode("M07")).blocked()).isZero();
    }

    @Test
    public void newsOfTheBlockerAloneUnblocksAndBlocksAgain() {
        house.jira.put(Readings.in(sortPlan, "5", IssueState.DONE, Optional.of(DAY)));
        house.follow.changed(sortPlan.id());
        assertThat(factIsBlocked()).isFalse();
        assertThat(blocked()).isZero();

        house.jira.put(sortPlan);
        house.follow.changed(sortPlan.id());
        assertThat(factIsBlocked()).isTrue();
        assertThat(blocked()).isEqualTo(1);
    }

    @Test
    public void aLinkRemovedUnblocks() {
        house.jira.unblock(sortPlan.id(), test.id());
        house.follow.changed(test.id());

        assertThat(blocked()).isZero();
    }

    @Test
    public void aSecondBlockerStillBlocks() {
        IssueReading other = house.jira.issue("DE-98");
        house.jira.block(other.id(), test.id());
        house.jira.put(Readings.in(sortPlan, "5", IssueState.DONE, Optional.of(DAY)));
        house.follow.changed(sortPlan.id());

        assertThat(blocked()).isEqualTo(1);
    }

    @Test
    public void whatIsDoneWaitsForNobody() {
        house.jira.put(Readings.in(test, "5", IssueState.DONE, Optional.of(DAY)));
        house.follow.changed(test.id());

        assertThat(factIsBlocked()).isFalse();
        assertThat(blocked()).isZero();
    }

    @Test
    public void theSameNewsAgainWritesNothing() {
        long before = house.facts.lastSequence(spain);

        house.follow.changed(sortPlan.id());
        house.follow.changed(test.id());

        assertThat(house.facts.lastSequence(spain)).isEqualTo(before);
    }
}
