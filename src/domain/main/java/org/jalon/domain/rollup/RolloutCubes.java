package org.jalon.domain.rollup;

import org.jalon.domain.rollout.RolloutId;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The cubes of this node, kept in memory and brought up to date when they are read.
 *
 * <p>A read asks the log once for the last sequence of all rollouts and then, only for those that
 * lag, for the changes they lack. Threads that fold the same tail come to equal cubes; the one that
 * got further is kept. Nothing is ever told to other nodes: each folds for itself.
 */
public final class RolloutCubes {
    private final FactLog log;
    private final ConcurrentMap<RolloutId, RolloutCube> cubes = new ConcurrentHashMap<>();

    public RolloutCubes(FactLog log) {
        this.log = log;
    }

    /** The cubes of these rollouts with every change that was committed before the call. */
    public Map<RolloutId, RolloutCube> of(Collection<RolloutId> rollouts) {
        Map<RolloutId, Long> last = log.lastSequences(rollouts);
        Map<RolloutId, RolloutCube> current = new LinkedHashMap<>();
        for (RolloutId rollout : rollouts) {
            current.put(rollout, upTo(rollout, last.getOrDefault(rollout, 0L)));
        }
        return current;
    }

    /** The cube of one rollout with every change that was committed before the call. */
    public RolloutCube of(RolloutId rollout) {
        return of(List.of(rollout)).get(rollout);
    }

    private RolloutCube upTo(RolloutId rollout, long last) {
        RolloutCube known = cubes.getOrDefault(rollout, RolloutCube.empty());
        // Another reader may have come further since this one asked the log; newer is as true.
        if (known.sequence() >= last) {
            return known;
        }
        RolloutCube folded = known.fold(log.after(rollout, known.sequence()));
        return cubes.merge(rollout, folded, RolloutCubes::further);
    }

    private static RolloutCube further(RolloutCube one, RolloutCube other) {
        return one.sequence() >= other.sequence() ? one : other;
    }
}
