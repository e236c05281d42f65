package org.jalon.domain.rollup;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.StopRequest;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Works on the rebuilds that were asked for, rollout by rollout, and goes on where it or another
 * node left off.
 */
public final class RebuildPrograms implements BackgroundWork {
    private final Programs programs;
    private final Rollouts rollouts;
    private final Rebuilds rebuilds;
    private final RebuildRollout rebuild;
    private final Clock clock;

    public RebuildPrograms(
            Programs programs,
            Rollouts rollouts,
            Rebuilds rebuilds,
            RebuildRollout rebuild,
            Clock clock) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.rebuilds = rebuilds;
        this.rebuild = rebuild;
        this.clock = clock;
    }

    @Override
    public void run(StopRequest stop) {
        for (Program program : programs.all()) {
            rebuilds.of(program.key())
                    .filter(Rebuild::isRunning)
                    .ifPresent(running -> goOn(running, stop));
        }
    }

    private void goOn(Rebuild begun, StopRequest stop) {
        Rebuild running = begun;
        for (Rollout rollout : left(begun)) {
            Optional<RebuildRollout.Written> written = rebuild.of(rollout, stop);
            if (written.isEmpty()) {
                return;
            }
            running =
                    running.with(
                            rollout.id().bu(),
                            written.get().facts(),
                            written.get().reading(),
                            written.get().writing());
            rebuilds.put(running);
        }
        rebuilds.put(running.finishedAt(clock.instant()));
    }

    private List<Rollout> left(Rebuild begun) {
        return rollouts.of(begun.program()).stream()
                .filter(
                        rollout ->
                                begun.last().isEmpty()
                                        || code(rollout).compareTo(begun.last().get().value()) > 0)
                .sorted(Comparator.comparing(RebuildPrograms::code))
                .toList();
    }

    private static String code(Rollout rollout) {
        return rollout.id().bu().value();
    }
}
