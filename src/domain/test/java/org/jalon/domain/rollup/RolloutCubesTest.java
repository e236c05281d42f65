package org.jalon.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.junit.Test;

import java.util.List;

public class RolloutCubesTest {
    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final List<RolloutId> all =
            house.rollouts.of(SampleProgram.KEY).stream().map(Rollout::id).toList();

    @Test
    public void aReadWithoutChangesIsOneQueryForAllRollouts() {
        house.cubes.of(all);
        house.facts.lastsRead.set(0);
        house.facts.tailsRead.set(0);

        house.cubes.of(all);

        assertThat(house.facts.lastsRead).hasValue(1);
        assertThat(house.facts.tailsRead).hasValue(0);
    }

    @Test
    public void onlyTheRolloutThatChangedIsFoldedAndOnlyItsTail() {
        RolloutId france = sample.rollout("FR").id();
        RolloutCube before = house.cubes.of(all).get(france);
        house.facts.tailsRead.set(0);

        IssueReading issue = house.jira.issue("FR-99");
        house.jira.link(issue.id(), sample.milestoneIssue("FR", "M10"));
        house.follow.changed(issue.id());
        RolloutCube after = house.cubes.of(all).get(france);

        assertThat(house.facts.tailsRead).hasValue(1);
        assertThat(after.sequence()).isEqualTo(before.sequence() + 1);
        assertThat(after.all().all().count()).isEqualTo(before.all().all().count() + 1);
    }

    @Test
    public void anotherNodeComesToTheSameCube() {
        RolloutCubes otherNode = new RolloutCubes(house.facts);
        RolloutId france = sample.rollout("FR").id();
        house.cubes.of(france);

        IssueReading issue = house.jira.issue("FR-99");
        house.jira.link(issue.id(), sample.milestoneIssue("FR", "M10"));
        house.follow.changed(issue.id());
        house.jira.put(Readings.in(issue, "3", IssueState.DONE, java.util.Optional.empty()));
        house.follow.changed(issue.id());

        assertThat(house.cubes.of(france)).isEqualTo(otherNode.of(france));
    }
}
