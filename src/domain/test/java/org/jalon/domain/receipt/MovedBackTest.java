package org.jalon.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.CP4;
import static org.jalon.domain.receipt.GuardedWorld.BEYOND;
import static org.jalon.domain.receipt.GuardedWorld.GUARDED;
import static org.jalon.domain.receipt.GuardedWorld.OPEN;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.rollout.RolloutId;
import org.junit.Before;
import org.junit.Test;

import java.time.Duration;
import java.util.Set;

/** Whether a rollout still counts as having passed a checkpoint, wherever it goes afterwards. */
public class MovedBackTest {
    private static final RolloutId AUSTRIA = RolloutId.of("XBP", "AT");

    private final GuardedWorld world = new GuardedWorld();

    @Before
    public void aRolloutThatPassed() {
        world.beginRollout(OPEN);
        assertThat(world.transit()).isTrue();
        world.event();
        assertThat(passed()).contains(CP4);
    }

    @Test
    public void itStaysPassedBehindTheCheckpointAndBackFromThere() {
        go(BEYOND);
        assertThat(passed()).contains(CP4);
        go(GUARDED);
        assertThat(passed()).contains(CP4);
    }

    @Test
    public void itIsOpenAgainOnceTheRolloutIsBackBeforeIt() {
        go(OPEN);
        assertThat(passed()).doesNotContain(CP4);

        assertThat(world.transit()).isTrue();
        world.event();
        assertThat(passed()).contains(CP4);
    }

    @Test
    public void itIsOpenAgainFromAnyWayBehindIt() {
        go(BEYOND);
        go(OPEN);
        assertThat(passed()).doesNotContain(CP4);
    }

    @Test
    public void aWorkflowThatAsksNobodyTakesNothingBack() {
        world.loseValidator(true);
        go(OPEN);
        assertThat(passed()).contains(CP4);
    }

    @Test
    public void whatAFileBroughtStandsOnNoReceiptAndStays() {
        CheckpointCode brought = new CheckpointCode("CP1");
        world.house.checkpoints.passed().add(AUSTRIA, brought);
        go(OPEN);
        assertThat(passed()).contains(brought).doesNotContain(CP4);
    }

    private void go(String status) {
        world.pass(Duration.ofMinutes(5));
        world.happen(status);
        world.event();
    }

    private Set<CheckpointCode> passed() {
        return world.house.checkpoints.passed().of(AUSTRIA);
    }
}
