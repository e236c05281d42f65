package org.jalon.domain.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** People go on editing while a rollout is rebuilt. */
public class RebuildRolloutTest {
    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final Rollout france = sample.rollout("FR");
    private final Fact before = house.facts.of(france.id()).get(0);
    private final IssueReading asItWas = house.jira.by(before.issue()).orElseThrow();
    private final IssueReading edited =
            Readings.in(
                    asItWas,
                    "3",
                    before.isDone() ? IssueState.TODO : IssueState.DONE,
                    Optional.empty());

    /** Its events find nothing to write, so nothing but another look tells that it was misread. */
    @Test
    public void anIssueThatWentToAndFroWhileItWasReadIsLookedAtAgain() {
        rebuild(edited, asItWas);

        assertThat(house.facts.by(france.id(), before.issue())).contains(before);
        assertCubeIsTheSumOfFacts();
    }

    @Test
    public void anIssueThatWasEditedAfterItWasReadIsReadAgain() {
        rebuild(asItWas, edited);

        assertThat(house.facts.by(france.id(), before.issue()).orElseThrow().state())
                .isEqualTo(edited.state());
        assertCubeIsTheSumOfFacts();
    }

    /** Nothing of it was stored before nor is to be stored now, so its events log nothing. */
    @Test
    public void anIssueThatLeftWhileItWasReadForTheFirstTimeIsNotCounted() {
        JiraIssueId milestone = france.milestones().get(0).issue();
        assertNotCounted(issue -> house.jira.unlink(issue, milestone));
        assertNotCounted(house.jira::delete);
    }

    private void assertNotCounted(Consumer<JiraIssueId> leave) {
        JiraIssueId fresh = house.jira.issue("FR-9000").id();
        house.jira.link(fresh, france.milestones().get(0).issue());
        int all = house.facts.of(france.id()).size() + 1;
        int[] asked = {0};
        house.kept.rebuildRollout.of(
                france,
                () -> {
                    if (++asked[0] == all) {
                        leave.accept(fresh);
                        house.follow.changed(fresh);
                    }
                    return false;
                });

        assertThat(asked[0]).as("read last").isEqualTo(all);
        assertThat(house.facts.by(france.id(), fresh)).isEmpty();
        assertCubeIsTheSumOfFacts();
    }

    /** Reads the issue as it is first, and hears of what it is then before anything is written. */
    private void rebuild(IssueReading whenRead, IssueReading afterwards) {
        house.jira.put(whenRead);
        List<Fact> all = house.facts.of(france.id());
        int[] asked = {0};
        house.kept.rebuildRollout.of(
                france,
                () -> {
                    if (++asked[0] == all.size()) {
                        house.jira.put(afterwards);
                        house.follow.changed(before.issue());
                    }
                    return false;
                });
        assertThat(asked[0]).as("read last").isEqualTo(all.size());
    }

    private void assertCubeIsTheSumOfFacts() {
        RolloutCube cube = house.cubes.of(france.id());
        assertThat(cube)
                .isEqualTo(RolloutCube.counted(cube.sequence(), house.facts.of(france.id())));
    }
}
