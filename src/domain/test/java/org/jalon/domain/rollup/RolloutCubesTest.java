package org.jalon.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.StopRequest;
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
        RolloutCubes otherNode = house.anotherNode();
        RolloutId france = sample.rollout("FR").id();
        house.cubes.of(france);

        IssueReading issue = house.jira.issue("FR-99");
        house.jira.link(issue.id(), sample.milestoneIssue("FR", "M10"));
        house.follow.changed(issue.id());
        house.jira.put(Readings.in(issue, "3", IssueState.DONE, java.util.Optional.empty()));
        house.follow.changed(issue.id());

        assertThat(house.cubes.of(france)).isEqualTo(otherNode.of(france));
    }

    @Test
    public void aNodeThatStartsTakesTheStoredCubesAndFoldsTheTail() {
        RolloutId france = sample.rollout("FR").id();
        store(france);
        IssueReading issue = house.jira.issue("FR-99");
        house.jira.link(issue.id(), sample.milestoneIssue("FR", "M10"));
        house.follow.changed(issue.id());
        house.facts.tailsRead.set(0);
        RolloutCubes started = house.anotherNode();

        assertThat(started.of(france)).isEqualTo(house.cubes.of(france));
        assertThat(house.facts.tailsRead).hasValue(2);
    }

    @Test
    public void aStoredCubeThatIsDamagedIsCountedAnew() {
        RolloutId france = sample.rollout("FR").id();
        store(france);
        trim(france);
        house.keeping.damage(france);

        assertThat(house.anotherNode().of(france)).isEqualTo(house.cubes.of(france));
    }

    @Test
    public void aStoredCubeThatIsAheadOfTheLogIsNotTrusted() {
        RolloutId france = sample.rollout("FR").id();
        RolloutCube now = house.cubes.of(france);
        RolloutCube ahead = RolloutCube.counted(now.sequence() + 5, List.of());
        house.repeated.inOne(
                () -> {
                    house.keeping.put(france, ahead, house.clock.instant());
                    return null;
                });

        assertThat(house.anotherNode().of(france)).isEqualTo(now);
    }

    @Test
    public void aNodeThatLagsBehindATrimmedLogTakesTheStoredCube() {
        RolloutId france = sample.rollout("FR").id();
        RolloutCubes lagging = house.anotherNode();
        lagging.of(france);
        IssueReading issue = house.jira.issue("FR-99");
        house.jira.link(issue.id(), sample.milestoneIssue("FR", "M10"));
        house.follow.changed(issue.id());
        store(france);
        trim(france);

        assertThat(lagging.of(france)).isEqualTo(house.cubes.of(france));
    }

    private void store(RolloutId rollout) {
        RolloutCube cube = house.cubes.of(rollout);
        house.repeated.inOne(
                () -> {
                    house.keeping.put(rollout, cube, house.clock.instant());
                    return null;
                });
    }

    private void trim(RolloutId rollout) {
        house.repeated.inOne(
                () -> {
                    house.facts.trim(rollout, house.facts.lastSequence(rollout));
                    return null;
                });
    }

    @Test
    public void cubesAreStoredAtFirstAndWhenTheyHaveMovedOnFarEnough() {
        RolloutId france = sample.rollout("FR").id();
        house.kept.storeCubes.run(StopRequest.NEVER);
        RolloutCube first = house.cubes.of(france);
        assertThat(house.keeping.of(all)).isEqualTo(house.cubes.of(all));

        change(StoreCubes.MOST_BEHIND - 2);
        house.kept.storeCubes.run(StopRequest.NEVER);
        assertThat(house.keeping.of(all)).containsEntry(france, first);

        change(2);
        house.kept.storeCubes.run(StopRequest.NEVER);
        assertThat(house.keeping.of(all)).isEqualTo(house.cubes.of(all));
    }

    @Test
    public void aStoredCubeThatIsDamagedIsStoredAnew() {
        RolloutId france = sample.rollout("FR").id();
        store(france);
        house.keeping.damage(france);

        house.kept.storeCubes.run(StopRequest.NEVER);

        assertThat(house.keeping.of(all)).containsEntry(france, house.cubes.of(france));
    }

    private void change(long times) {
        IssueReading issue = house.jira.issue("FR-99");
        for (long change = 0; change < times; change += 2) {
            house.jira.link(issue.id(), sample.milestoneIssue("FR", "M10"));
            house.follow.changed(issue.id());
            house.jira.unlink(issue.id(), sample.milestoneIssue("FR", "M10"));
            house.follow.changed(issue.id());
        }
    }
}
