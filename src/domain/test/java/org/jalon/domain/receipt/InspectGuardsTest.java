package org.jalon.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.CP4;
import static org.jalon.domain.receipt.GuardedWorld.BEYOND;
import static org.jalon.domain.receipt.GuardedWorld.GUARDED;
import static org.jalon.domain.receipt.GuardedWorld.OPEN;

import org.junit.Before;
import org.junit.Test;

import java.util.List;
import java.util.Set;

public class InspectGuardsTest {
    private final GuardedWorld world = new GuardedWorld();

    @Before
    public void aGuardThatIsKnown() {
        world.begin(OPEN);
        world.job();
    }

    @Test
    public void aGuardAsItWasSetUpHasNoHole() {
        assertThat(world.house.receipts.workflows.known())
                .extracting(guard -> guard.at().status())
                .containsExactly(GUARDED);
        assertThat(defects()).isEmpty();
    }

    @Test
    public void whoComesBackFromBehindIsNoHole() {
        ActiveWorkflow workflow = world.house.receipts.workflows.active.get(0);

        assertThat(workflow.behind(GUARDED, CP4)).isEqualTo(Set.of(BEYOND));
    }

    @Test
    public void aWorkflowThatLostItsValidatorStaysGuardedAndIsTold() {
        world.loseValidator(true);
        world.job();

        assertThat(world.house.receipts.workflows.known()).hasSize(1);
        assertThat(defects()).containsExactly(GuardDefect.Kind.VALIDATOR_GONE);
    }

    @Test
    public void aTransitionWithoutItsPostFunctionIsTold() {
        world.loseFunction();

        assertThat(defects()).containsExactly(GuardDefect.Kind.RECEIPT_GONE);
    }

    @Test
    public void anotherWayInIsTold() {
        world.addParallelWay();

        assertThat(defects()).containsExactly(GuardDefect.Kind.PARALLEL_WAY);
        ActiveWorkflow workflow = world.house.receipts.workflows.active.get(0);
        assertThat(workflow.behind(GUARDED, CP4)).isEqualTo(Set.of(BEYOND));
    }

    @Test
    public void aWorkflowThatRulesNobodyAnyMoreLeavesItsGuardBehind() {
        world.house.receipts.workflows.active.clear();

        assertThat(defects()).containsExactly(GuardDefect.Kind.VALIDATOR_GONE);
    }

    private List<GuardDefect.Kind> defects() {
        return world.house.receipts.inspect.defects(world.house.receipts.workflows.all()).stream()
                .map(GuardDefect::kind)
                .toList();
    }
}
