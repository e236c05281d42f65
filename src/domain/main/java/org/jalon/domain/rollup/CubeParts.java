package org.jalon.domain.rollup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The counters of a cube while they are still being counted. */
final class CubeParts {
    final Map<RolloutCube.Cell, Tally> cells;
    final Map<RolloutCube.Cell, Integer> blocked;
    final NavigableMap<LocalDate, Integer> openByDue;
    final NavigableMap<LocalDate, Integer> doneByResolved;
    final NavigableMap<LocalDate, Integer> byUpdated;
    final Map<Watched, Integer> watched;

    CubeParts() {
        this(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    CubeParts(
            Map<RolloutCube.Cell, Tally> cells,
            Map<RolloutCube.Cell, Integer> blocked,
            Map<LocalDate, Integer> openByDue,
            Map<LocalDate, Integer> doneByResolved,
            Map<LocalDate, Integer> byUpdated,
            Map<Watched, Integer> watched) {
        this.cells = new HashMap<>(cells);
        this.blocked = new HashMap<>(blocked);
        this.openByDue = new TreeMap<>(openByDue);
        this.doneByResolved = new TreeMap<>(doneByResolved);
        this.byUpdated = new TreeMap<>(byUpdated);
        this.watched = new HashMap<>(watched);
    }

    /** Counts the fact in, or with -1 out again. */
    void count(Fact fact, int sign) {
        if (fact.isWork()) {
            countWork(fact, sign);
        } else if (!fact.isDone()) {
            count(watched, new Watched(fact.kind(), fact.due()), sign);
        }
    }

    private void countWork(Fact fact, int sign) {
        RolloutCube.Cell cell =
                new RolloutCube.Cell(fact.milestone(), fact.workstream(), fact.state());
        Tally change = new Tally(sign, (long) sign * fact.weight());
        cells.merge(cell, change, CubeParts::sumUnlessNone);
        if (!fact.isDone()) {
            fact.due().ifPresent(day -> count(openByDue, day, sign));
            if (fact.blocked()) {
                count(blocked, cell, sign);
            }
        }
        if (fact.isDone()) {
            fact.resolved().ifPresent(day -> count(doneByResolved, day, sign));
        }
        count(byUpdated, fact.updated(), sign);
    }

    private static Tally sumUnlessNone(Tally before, Tally change) {
        Tally sum = before.plus(change);
        return sum.equals(Tally.NONE) ? null : sum;
    }

    private static <K> void count(Map<K, Integer> counters, K key, int sign) {
        counters.merge(
                key, sign, (before, change) -> before + change == 0 ? null : before + change);
    }

    RolloutCube cube(long sequence) {
        return new RolloutCube(sequence, this);
    }
}
