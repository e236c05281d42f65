package org.jalon.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.receipt.GuardedWorld.BEYOND;
import static org.jalon.domain.receipt.GuardedWorld.GUARDED;
import static org.jalon.domain.receipt.GuardedWorld.OPEN;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.TransitionDecision;
import org.junit.Test;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Ten thousand issues on random walks through a guarded workflow, by every way there is. After each
 * cycle of the job: who stands behind the checkpoint without having passed it is reported, once and
 * with the way it came; nobody else is.
 */
public class BypassWalksTest {
    private static final long SEED = 20261124;
    private static final int WORLDS = 100;
    private static final int WALKS_EACH = 100;
    private static final int STEPS = 8;

    /** The ways into the guarded status and out of it. */
    private enum Step {
        SCREEN,
        REST,
        BULK,
        FAILING_LATER,
        MOVE,
        MIGRATE,
        SILENT,
        SKIP,
        TRIGGER,
        EDITED_WORKFLOW,
        LOST_FUNCTION_TOO,
        PARALLEL_WAY,
        ADD_ON_OFF,
        IMPORT,
        GO_ON,
        BACK,
        REOPEN
    }

    private final Map<Step, Integer> taken = new EnumMap<>(Step.class);
    private final Map<BypassWay, Integer> told = new EnumMap<>(BypassWay.class);
    private GuardedWorld world;
    private Random random;
    private boolean passed;
    private boolean everPassed;
    private Optional<BypassWay> way;

    @Test
    public void everyEntryIsValidatedOrReportedAndNobodyElseIs() {
        for (int seed = 0; seed < WORLDS; seed++) {
            world = new GuardedWorld();
            random = new Random(SEED + seed);
            for (int walk = 0; walk < WALKS_EACH; walk++) {
                walk("world " + seed + " walk " + walk);
            }
        }

        assertThat(taken.keySet()).containsExactly(Step.values());
        assertThat(told.keySet())
                .contains(
                        BypassWay.MOVED,
                        BypassWay.MIGRATED,
                        BypassWay.VALIDATORS_SKIPPED,
                        BypassWay.TRIGGERED,
                        BypassWay.IMPORTED,
                        BypassWay.SILENT,
                        BypassWay.WORKFLOW_EDITED,
                        BypassWay.PARALLEL_WAY,
                        BypassWay.ADD_ON_OFF);
    }

    private void walk(String name) {
        boolean before = random.nextInt(4) == 0;
        world.begin(before ? GUARDED : OPEN);
        passed = before;
        everPassed = before;
        way = Optional.empty();
        world.define(random.nextBoolean() ? Binding.ADVISORY : Binding.ENFORCED);
        world.job();
        StringBuilder story = new StringBuilder(name);
        for (int i = 0; i < STEPS; i++) {
            Step step = Step.values()[random.nextInt(Step.values().length)];
            world.pass(Duration.ofMinutes(3));
            world.house.receipts.presence.stillHere();
            boolean done = take(step);
            story.append(done ? " " + step : "");
            boolean silent = done && step == Step.SILENT;
            if (done) {
                taken.merge(step, 1, Integer::sum);
            }
            if (random.nextBoolean() && step != Step.ADD_ON_OFF) {
                world.event();
                story.append(" (event)");
            }
            // What leaves no trace is seen by the next cycle, or, once it is undone, by nobody.
            if (silent || random.nextBoolean()) {
                world.pass(Duration.ofMinutes(random.nextInt(3)));
                world.job();
                story.append(" (job)");
                check(story.toString());
            }
        }
        world.job();
        check(story + " end");
    }

    private void check(String story) {
        List<Bypass> found = world.inPlace();
        if (world.status().equals(GUARDED) && !passed) {
            assertThat(found).as(story).hasSize(1);
            told.merge(found.get(0).way(), 1, Integer::sum);
            way.ifPresent(came -> assertThat(found.get(0).way()).as(story).isEqualTo(came));
        } else {
            assertThat(found).as(story).isEmpty();
        }
        way = Optional.empty();
    }

    /** False when the step can't be taken from where the issue is. */
    private boolean take(Step step) {
        boolean open = world.status().equals(OPEN);
        return switch (step) {
            case SCREEN, REST, BULK -> open && transit();
            case FAILING_LATER -> open && failLater();
            case MOVE -> past(BypassWay.MOVED, () -> world.happen(GUARDED, "project", "Key"));
            case MIGRATE -> past(BypassWay.MIGRATED, () -> world.happen(GUARDED, "Workflow"));
            case SILENT -> silently();
            case SKIP ->
                    open && past(BypassWay.VALIDATORS_SKIPPED, () -> ran(Receipt.Means.SKIPPED));
            case TRIGGER -> open && past(BypassWay.TRIGGERED, () -> ran(Receipt.Means.TRIGGERED));
            case EDITED_WORKFLOW -> open && past(BypassWay.WORKFLOW_EDITED, () -> edited(false));
            case LOST_FUNCTION_TOO -> open && past(BypassWay.WORKFLOW_EDITED, () -> edited(true));
            case PARALLEL_WAY -> open && past(BypassWay.PARALLEL_WAY, this::besides);
            case ADD_ON_OFF -> open && past(BypassWay.ADD_ON_OFF, this::whileOff);
            case IMPORT -> imported();
            case GO_ON -> leave(GUARDED, BEYOND);
            case BACK -> back();
            case REOPEN -> leave(GUARDED, OPEN) || leave(BEYOND, OPEN);
        };
    }

    private boolean transit() {
        world.repair();
        if (!world.transit()) {
            return false;
        }
        passed = true;
        everPassed = true;
        return true;
    }

    /** A post-function of somebody else throws after ours: Jira takes the change back. */
    private boolean failLater() {
        if (world.validate() instanceof TransitionDecision.Allowed allowed) {
            world.keep(Optional.of(allowed.attempts()), Optional.empty());
            return true;
        }
        return false;
    }

    private boolean past(BypassWay came, Runnable how) {
        if (world.status().equals(GUARDED)) {
            return false;
        }
        world.repair();
        how.run();
        passed = false;
        way = Optional.of(came);
        return true;
    }

    private void ran(Receipt.Means means) {
        world.keep(Optional.empty(), Optional.of(means));
        world.happen(GUARDED);
    }

    private void edited(boolean functionToo) {
        world.loseValidator(functionToo);
        if (!functionToo) {
            world.keep(Optional.empty(), Optional.empty());
        }
        world.happen(GUARDED);
    }

    private void besides() {
        world.addParallelWay();
        world.happen(GUARDED);
    }

    private void whileOff() {
        world.job();
        world.pass(Duration.ofMinutes(7));
        world.happen(GUARDED);
        world.pass(Duration.ofMinutes(2));
        world.house.receipts.presence.begun();
    }

    private boolean silently() {
        boolean leaves = world.status().equals(GUARDED);
        world.happenSilently(leaves ? OPEN : GUARDED);
        passed = false;
        way = Optional.empty();
        return true;
    }

    private boolean imported() {
        world.create(GUARDED);
        passed = false;
        everPassed = false;
        way = Optional.of(BypassWay.IMPORTED);
        return true;
    }

    private boolean leave(String from, String to) {
        if (!world.status().equals(from)) {
            return false;
        }
        world.happen(to);
        passed = false;
        return true;
    }

    /** Back from behind the checkpoint is allowed to whoever has passed it. */
    private boolean back() {
        if (!world.status().equals(BEYOND)) {
            return false;
        }
        world.repair();
        world.happen(GUARDED);
        passed = everPassed;
        way = Optional.empty();
        return true;
    }
}
