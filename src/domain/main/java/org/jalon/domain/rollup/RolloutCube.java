package org.jalon.domain.rollup;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.shared.IssueState;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The counters of one rollout, folded from the first {@link #sequence()} changes of its log.
 *
 * <p>Immutable, so that any number of readers may hold one while the next is made. Its size depends
 * on the plan and on the days that have dates, not on the number of issues.
 */
public final class RolloutCube {
    private static final RolloutCube EMPTY = new RolloutCube(0, new CubeParts());

    /** One cell of the counters. */
    public record Cell(
            Optional<MilestoneCode> milestone,
            Optional<WorkstreamCode> workstream,
            IssueState state) {}

    private final long sequence;
    private final Map<Cell, Tally> cells;
    private final Map<Cell, Integer> blocked;
    private final NavigableMap<LocalDate, Integer> openByDue;
    private final NavigableMap<LocalDate, Integer> doneByResolved;
    private final NavigableMap<LocalDate, Integer> byUpdated;
    private final Map<Watched, Integer> watched;

    /** Summed at the first question; threads that sum at once come to equal sums. */
    private volatile Map<MilestoneCode, IssueCounts> byMilestone;

    RolloutCube(long sequence, CubeParts parts) {
        this.sequence = sequence;
        this.cells = parts.cells;
        this.blocked = parts.blocked;
        this.openByDue = parts.openByDue;
        this.doneByResolved = parts.doneByResolved;
        this.byUpdated = parts.byUpdated;
        this.watched = parts.watched;
    }

    /** The cube before the first change. */
    public static RolloutCube empty() {
        return EMPTY;
    }

    /** What is left of a cube on a past day: its counters, without the days of the issues. */
    public static RolloutCube counting(
            Map<Cell, Tally> cells, Map<Cell, Integer> blocked, Map<Watched, Integer> watched) {
        return new CubeParts(cells, blocked, Map.of(), Map.of(), Map.of(), watched).cube(0);
    }

    /**
     * The cube after these further changes.
     *
     * @throws IllegalArgumentException when they do not follow this cube's sequence one by one
     */
    public RolloutCube fold(List<FactChange> tail) {
        CubeParts next =
                new CubeParts(cells, blocked, openByDue, doneByResolved, byUpdated, watched);
        long expected = sequence;
        for (FactChange change : tail) {
            if (change.sequence() != ++expected) {
                throw new IllegalArgumentException(
                        change.rollout() + ": expected " + expected + ", got " + change.sequence());
            }
            change.before().ifPresent(fact -> next.count(fact, -1));
            change.after().ifPresent(fact -> next.count(fact, 1));
        }
        return next.cube(expected);
    }

    /** The cube of these facts, which are all there are after that many changes. */
    public static RolloutCube counted(long sequence, Collection<Fact> facts) {
        CubeParts parts = new CubeParts();
        facts.forEach(fact -> parts.count(fact, 1));
        return parts.cube(sequence);
    }

    /** How many changes of the log this cube holds. */
    public long sequence() {
        return sequence;
    }

    /** All counters that are not zero. */
    public Map<Cell, Tally> cells() {
        return Map.copyOf(cells);
    }

    /** How many open issues of a cell wait for another issue, where there are any. */
    public Map<Cell, Integer> blocked() {
        return Map.copyOf(blocked);
    }

    /** The open issues that are watched and no work, where there are any. */
    public Map<Watched, Integer> watched() {
        return Map.copyOf(watched);
    }

    /** The open issues of a kind that is no work, and how many were due before that day. */
    public WatchCounts watched(FactKind kind, LocalDate day) {
        int open = 0;
        int overdue = 0;
        for (Map.Entry<Watched, Integer> entry : watched.entrySet()) {
            if (entry.getKey().kind() == kind) {
                open += entry.getValue();
                boolean late = entry.getKey().due().filter(day::isAfter).isPresent();
                overdue += late ? entry.getValue() : 0;
            }
        }
        return new WatchCounts(open, overdue);
    }

    int blockedIn(Cell cell) {
        return blocked.getOrDefault(cell, 0);
    }

    NavigableMap<LocalDate, Integer> openByDue() {
        return openByDue;
    }

    NavigableMap<LocalDate, Integer> doneByResolved() {
        return doneByResolved;
    }

    NavigableMap<LocalDate, Integer> byUpdated() {
        return byUpdated;
    }

    /** The issues of a milestone. */
    public IssueCounts of(MilestoneCode milestone) {
        Map<MilestoneCode, IssueCounts> sums = byMilestone;
        if (sums == null) {
            sums = sumByMilestone();
            byMilestone = sums;
        }
        return sums.getOrDefault(milestone, IssueCounts.NONE);
    }

    private Map<MilestoneCode, IssueCounts> sumByMilestone() {
        Map<MilestoneCode, IssueCounts> sums = new HashMap<>();
        cells.forEach(
                (cell, tally) ->
                        cell.milestone()
                                .ifPresent(
                                        milestone ->
                                                sums.merge(
                                                        milestone,
                                                        IssueCounts.NONE
                                                                .plus(cell.state(), tally)
                                                                .plusBlocked(blockedIn(cell)),
                                                        IssueCounts::plus)));
        return sums;
    }

    /** The issues that one workstream has for a milestone. */
    public IssueCounts of(MilestoneCode milestone, WorkstreamCode workstream) {
        return where(
                cell ->
                        cell.milestone().filter(milestone::equals).isPresent()
                                && cell.workstream().filter(workstream::equals).isPresent());
    }

    /** The issues of a workstream, with or without a milestone. */
    public IssueCounts of(WorkstreamCode workstream) {
        return where(cell -> cell.workstream().filter(workstream::equals).isPresent());
    }

    /** The issues that serve the rollout but no single milestone; no percentage holds them. */
    public IssueCounts withoutMilestone() {
        return where(cell -> cell.milestone().isEmpty());
    }

    private IssueCounts where(Predicate<Cell> wanted) {
        IssueCounts counts = IssueCounts.NONE;
        for (Map.Entry<Cell, Tally> entry : cells.entrySet()) {
            Cell cell = entry.getKey();
            if (wanted.test(cell)) {
                counts = counts.plus(cell.state(), entry.getValue());
                counts = counts.plusBlocked(blockedIn(cell));
            }
        }
        return counts;
    }

    /** All issues of the rollout, with or without a milestone. */
    public IssueCounts all() {
        return where(cell -> true);
    }

    /** How many open issues were due before that day. */
    public int openDueBefore(LocalDate day) {
        return sum(openByDue.headMap(day, false));
    }

    /** How many issues were resolved from that day on, and before the other. */
    public int resolvedBetween(LocalDate from, LocalDate before) {
        return sum(doneByResolved.subMap(from, true, before, false));
    }

    /** The last day any issue of the rollout was changed; empty without issues. */
    public Optional<LocalDate> lastUpdate() {
        return byUpdated.isEmpty() ? Optional.empty() : Optional.of(byUpdated.lastKey());
    }

    private static int sum(Map<LocalDate, Integer> days) {
        return days.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RolloutCube cube
                && sequence == cube.sequence
                && cells.equals(cube.cells)
                && blocked.equals(cube.blocked)
                && openByDue.equals(cube.openByDue)
                && doneByResolved.equals(cube.doneByResolved)
                && byUpdated.equals(cube.byUpdated)
                && watched.equals(cube.watched);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sequence, cells);
    }
}
