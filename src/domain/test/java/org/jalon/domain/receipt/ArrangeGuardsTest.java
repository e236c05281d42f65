package org.jalon.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.CP4;
import static org.jalon.domain.fixture.InMemoryJira.ADMIN;
import static org.jalon.domain.fixture.InMemoryJira.PMO;
import static org.jalon.domain.receipt.GuardedWorld.GUARDED;
import static org.jalon.domain.receipt.GuardedWorld.OPEN;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.TransitionDecision;
import org.jalon.domain.checkpoint.TransitionRequest;
import org.jalon.domain.fixture.InMemoryDesk;
import org.jalon.domain.fixture.InMemoryWorkflows;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;
import org.junit.Before;
import org.junit.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public class ArrangeGuardsTest {
    private static final String NAME = "AT workflow";
    private static final int PASS = 11;

    private final GuardedWorld world = new GuardedWorld();
    private final InMemoryWorkflows workflows = world.house.receipts.workflows;
    private final InMemoryDesk desk = new InMemoryDesk(workflows);
    private final List<String> begun = new ArrayList<>();
    private final ReadGuards read =
            new ReadGuards(
                    world.house.jira,
                    new GuardParts(workflows, desk, desk, world.house.receipts.inspect),
                    new OfferedCheckpoints(
                            world.house.plans.programs(),
                            world.house.rollouts,
                            world.house.plans.units(),
                            world.house.checkpoints.definitions()),
                    world.house.checkpoints.attempts(),
                    world.house.jira);
    private final ArrangeGuards arrange =
            new ArrangeGuards(
                    read,
                    workflows,
                    desk,
                    new ReleaseGuards(workflows, world.house.transactions),
                    begun::add);

    @Before
    public void aWorkflowWithoutGuards() {
        world.begin(OPEN);
        world.loseValidator(true);
    }

    @Test
    public void theTransitionThatFinishesWorkIsProposedWithTheLastCheckpoint() {
        GuardedWorkflowLine line = read.of(ADMIN).workflows().get(0);

        assertThat(line.offered()).containsExactly(CP4);
        assertThat(line.proposed()).containsOnlyKeys(12).containsValue(CP4);
        assertThat(line.draft()).isEmpty();
    }

    @Test
    public void aDraftChangesNothingUntilItIsPublished() {
        arrange.draft(ADMIN, List.of(guard(Optional.empty())));

        assertThat(read.of(ADMIN).workflows().get(0).draft().orElseThrow())
                .containsExactly(new GuardDifference(PASS, "Pass", CP4, true, Optional.empty()));
        world.job();
        assertThat(workflows.known()).isEmpty();

        arrange.publish(ADMIN, List.of(NAME));

        assertThat(begun).containsExactly(ReadBypasses.WORK);
        world.job();
        assertThat(workflows.known()).extracting(guard -> guard.at().status()).contains(GUARDED);
        assertThat(read.of(ADMIN).workflows().get(0).draft()).isEmpty();
    }

    @Test
    public void whoWasThereBeforeTheGuardIsNoBypass() {
        world.happen(GUARDED);
        arrange.draft(ADMIN, List.of(guard(Optional.empty())));
        arrange.publish(ADMIN, List.of(NAME));

        world.job();

        assertThat(world.inPlace()).isEmpty();
    }

    @Test
    public void aGuardTakenOutFreesItsStatus() {
        arrange.draft(ADMIN, List.of(guard(Optional.empty())));
        arrange.publish(ADMIN, List.of(NAME));
        world.job();

        arrange.draft(ADMIN, List.of(new GuardEdit(NAME, PASS, CP4, false, Optional.empty())));
        arrange.publish(ADMIN, List.of(NAME));
        world.pass(Duration.ofMinutes(1));
        world.happen(GUARDED);
        world.job();

        assertThat(workflows.known()).isEmpty();
        assertThat(world.inPlace()).isEmpty();
    }

    @Test
    public void aDraftThatIsThrownAwayHasChangedNothing() {
        arrange.draft(ADMIN, List.of(guard(Optional.empty())));

        arrange.discard(ADMIN, List.of(NAME));

        assertThat(read.of(ADMIN).workflows().get(0).draft()).isEmpty();
        assertThat(desk.carrying()).isEmpty();
    }

    @Test
    public void whileItObservesAGuardLetsThroughAndTellsWhomItWouldHaveStopped() {
        LocalDate until = LocalDate.of(2026, 12, 1);
        world.define(Binding.ENFORCED);
        arrange.draft(ADMIN, List.of(guard(Optional.of(until))));
        arrange.publish(ADMIN, List.of(NAME));
        world.job();

        TransitionDecision decision =
                world.house.attempt.request(
                        new TransitionRequest(
                                world.issue,
                                CP4,
                                PASS,
                                Optional.of(GUARDED),
                                GuardedWorld.LENA,
                                Optional.empty(),
                                true));

        assertThat(decision).isInstanceOf(TransitionDecision.Allowed.class);
        assertThat(read.of(ADMIN).observed())
                .extracting(observed -> observed.issue().orElseThrow().value())
                .containsExactly("AT-7001");
        world.pass(Duration.ofMinutes(1));
        world.happen(GUARDED, "project");
        world.job();
        assertThat(world.inPlace()).as("an observing guard binds nobody").isEmpty();
    }

    @Test
    public void allPartsAreTakenOutBeforeUninstalling() {
        arrange.draft(ADMIN, List.of(guard(Optional.empty())));
        arrange.publish(ADMIN, List.of(NAME));
        world.job();

        arrange.removeAll(ADMIN);

        assertThat(desk.carrying()).isEmpty();
        assertThat(workflows.known()).isEmpty();
    }

    @Test
    public void aWorkflowOnWhichSomebodyWorksIsLeftAlone() {
        desk.write(NAME, List.of(), ADMIN);

        assertThat(refusal(() -> arrange.draft(ADMIN, List.of(guard(Optional.empty())))).rule())
                .isEqualTo(ArrangeGuards.DRAFT_EXISTS);
    }

    @Test
    public void onlyAdministratorsOfJiraMayLookOrChange() {
        List<Runnable> all =
                List.of(
                        () -> read.of(PMO),
                        () -> arrange.draft(PMO, List.of()),
                        () -> arrange.publish(PMO, List.of()),
                        () -> arrange.discard(PMO, List.of()),
                        () -> arrange.removeAll(PMO));

        assertThat(all)
                .allSatisfy(
                        one -> assertThat(refusal(one).kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }

    @Test
    public void whatIsGoneMeanwhileIsSaid() {
        assertThat(refusal(() -> arrange.publish(ADMIN, List.of(NAME))).rule())
                .isEqualTo(ArrangeGuards.NO_DRAFT);
        GuardEdit unknown = new GuardEdit(NAME, 99, CP4, true, Optional.empty());
        assertThat(refusal(() -> arrange.draft(ADMIN, List.of(unknown))).rule())
                .isEqualTo(ArrangeGuards.UNKNOWN);
    }

    private static GuardEdit guard(Optional<LocalDate> observe) {
        return new GuardEdit(NAME, PASS, CP4, true, observe);
    }

    private static Refusal refusal(Runnable work) {
        return catchThrowableOfType(Refused.class, work::run).refusal();
    }
}
