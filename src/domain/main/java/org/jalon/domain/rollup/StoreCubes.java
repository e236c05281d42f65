package org.jalon.domain.rollup;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.StopRequest;
import org.jalon.domain.shared.Transactions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stores the cubes that have moved on, and trims the log well below them, so that a node that
 * starts folds a short tail and the log does not grow for ever.
 */
public final class StoreCubes implements BackgroundWork {
    /** So many changes a node that starts may have to fold for a rollout. */
    static final long MOST_BEHIND = 100L;

    /** So many changes stay below a stored cube, for nodes and writers that are on their way. */
    static final int KEPT = 1000;

    private final Programs programs;
    private final Rollouts rollouts;
    private final RolloutCubes cubes;
    private final StoredCubes stored;
    private final FactLog log;
    private final Transactions transactions;
    private final Clock clock;

    public StoreCubes(
            Programs programs,
            Rollouts rollouts,
            RolloutCubes cubes,
            StoredCubes stored,
            FactLog log,
            Transactions transactions,
            Clock clock) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.cubes = cubes;
        this.stored = stored;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(StopRequest stop) {
        for (Program program : programs.all()) {
            List<RolloutId> ids = rollouts.idsOf(program.key());
            Map<RolloutId, RolloutCube> kept = stored.of(ids);
            Map<RolloutId, RolloutCube> current = cubes.of(ids);
            for (RolloutId id : ids) {
                if (stop.isMade()) {
                    return;
                }
                store(id, current.get(id), Optional.ofNullable(kept.get(id)));
            }
        }
    }

    /** Where there is none, or one that can't be read, a start would count all facts. */
    private void store(RolloutId rollout, RolloutCube current, Optional<RolloutCube> kept) {
        long behind = kept.map(old -> current.sequence() - old.sequence()).orElse(MOST_BEHIND);
        if (current.sequence() == 0 || behind < MOST_BEHIND) {
            return;
        }
        transactions.inOne(
                () -> {
                    stored.put(rollout, current, clock.instant());
                    log.trim(rollout, current.sequence() - KEPT);
                    return null;
                });
    }
}
