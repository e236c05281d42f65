package org.jalon.domain.rollup;

import org.jalon.domain.rollout.RolloutId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The cubes of this node, kept in memory and brought up to date when they are read.
 *
 * <p>A read asks the log once for the last sequence of all rollouts and then, only for those that
 * lag, for the changes they lack, together. A node that has just started begins with the stored
 * cubes, one query. Where the log does not reach back to what a node holds, because it was trimmed
 * or the facts were rebuilt, the stored cube is taken, and without one the facts are counted.
 * Threads that fold the same tail come to equal cubes; the one that got further is kept. Nothing is
 * ever told to other nodes: each folds for itself.
 */
public final class RolloutCubes {
    /** Whoever counts while others write counts again. */
    private static final int MOST_COUNTS = 20;

    /** Whoever lags further asks for itself, and perhaps finds that the log was trimmed. */
    private static final int LONGEST_TOGETHER = 1000;

    private final FactLog log;
    private final Facts facts;
    private final StoredCubes stored;
    private final ConcurrentMap<RolloutId, RolloutCube> cubes = new ConcurrentHashMap<>();

    public RolloutCubes(FactLog log, Facts facts, StoredCubes stored) {
        this.log = log;
        this.facts = facts;
        this.stored = stored;
    }

    /** The cubes of these rollouts with every change that was committed before the call. */
    public Map<RolloutId, RolloutCube> of(Collection<RolloutId> rollouts) {
        Map<RolloutId, Long> last = log.lastSequences(rollouts);
        List<RolloutId> unknown =
                last.keySet().stream().filter(rollout -> !cubes.containsKey(rollout)).toList();
        Map<RolloutId, RolloutCube> found = unknown.isEmpty() ? Map.of() : stored.of(unknown);
        Map<RolloutId, RolloutCube> known = new LinkedHashMap<>();
        for (RolloutId rollout : rollouts) {
            known.put(
                    rollout,
                    cubes.getOrDefault(rollout, found.getOrDefault(rollout, RolloutCube.empty())));
        }
        Map<RolloutId, List<FactChange>> tails = tails(known, last);
        known.replaceAll(
                (rollout, cube) ->
                        upTo(rollout, last.getOrDefault(rollout, 0L), cube, tails.get(rollout)));
        return known;
    }

    private Map<RolloutId, List<FactChange>> tails(
            Map<RolloutId, RolloutCube> known, Map<RolloutId, Long> last) {
        List<LogTail> lagging = new ArrayList<>();
        known.forEach(
                (rollout, cube) -> {
                    long end = last.getOrDefault(rollout, 0L);
                    long lag = end - cube.sequence();
                    if (lag > 0 && lag <= LONGEST_TOGETHER) {
                        lagging.add(new LogTail(rollout, cube.sequence(), end));
                    }
                });
        return lagging.isEmpty() ? Map.of() : log.in(lagging);
    }

    /** The cube of one rollout with every change that was committed before the call. */
    public RolloutCube of(RolloutId rollout) {
        return of(List.of(rollout)).get(rollout);
    }

    private RolloutCube upTo(
            RolloutId rollout, long last, RolloutCube known, List<FactChange> tail) {
        // Another reader may have come further since this one asked the log; newer is as true.
        if (known.sequence() >= last && cubes.containsKey(rollout)) {
            return known;
        }
        RolloutCube current =
                Optional.ofNullable(tail)
                        .flatMap(changes -> folded(changes, last, known))
                        .or(() -> folded(rollout, last, known))
                        .or(() -> fromStored(rollout, last))
                        .orElseGet(() -> counted(rollout));
        return cubes.merge(rollout, current, RolloutCubes::further);
    }

    /** Empty when the log does not reach back to that cube, or the cube runs ahead of the log. */
    private Optional<RolloutCube> folded(RolloutId rollout, long last, RolloutCube from) {
        if (from.sequence() == last) {
            return Optional.of(from);
        }
        return folded(log.after(rollout, from.sequence()), last, from);
    }

    private static Optional<RolloutCube> folded(
            List<FactChange> tail, long last, RolloutCube from) {
        boolean whole =
                !tail.isEmpty()
                        && tail.get(0).sequence() == from.sequence() + 1
                        && tail.get(tail.size() - 1).sequence() == from.sequence() + tail.size()
                        && from.sequence() + tail.size() >= last;
        return whole ? Optional.of(from.fold(tail)) : Optional.empty();
    }

    private Optional<RolloutCube> fromStored(RolloutId rollout, long last) {
        return Optional.ofNullable(stored.of(List.of(rollout)).get(rollout))
                .flatMap(cube -> folded(rollout, last, cube));
    }

    /** Facts and log are written together, so what is read between two equal ends belongs there. */
    private RolloutCube counted(RolloutId rollout) {
        for (int count = 0; count < MOST_COUNTS; count++) {
            long before = log.lastSequence(rollout);
            List<Fact> all = facts.of(rollout);
            if (log.lastSequence(rollout) == before) {
                return RolloutCube.counted(before, all);
            }
        }
        throw new IllegalStateException(rollout + " changes faster than it can be counted");
    }

    private static RolloutCube further(RolloutCube one, RolloutCube other) {
        return one.sequence() >= other.sequence() ? one : other;
    }
}
