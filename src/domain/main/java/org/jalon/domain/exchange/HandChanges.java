package org.jalon.domain.exchange;

import org.jalon.domain.exchange.HandLine.Change;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.HandReport;
import org.jalon.domain.rollout.HandReports;
import org.jalon.domain.rollout.ReportedCost;
import org.jalon.domain.rollout.ReportedMilestone;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.rollup.RolloutCubes;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what each line of a report changes, before it is kept. */
public final class HandChanges {
    private final HandReports reports;
    private final RolloutCubes cubes;

    public HandChanges(HandReports reports, RolloutCubes cubes) {
        this.reports = reports;
        this.cubes = cubes;
    }

    List<HandLine> of(ProgramKey program, List<HandEntry> entries) {
        Map<RolloutId, HandReport> before = reports.of(program);
        Map<RolloutId, RolloutCube> counted =
                cubes.of(entries.stream().map(HandEntry::rollout).distinct().toList());
        return entries.stream()
                .map(
                        entry ->
                                line(
                                        entry,
                                        before.getOrDefault(entry.rollout(), HandReport.NONE),
                                        counted.get(entry.rollout())))
                .toList();
    }

    private static HandLine line(HandEntry entry, HandReport before, RolloutCube counted) {
        return switch (entry) {
            case HandEntry.Cost cost -> {
                Optional<ReportedCost> known =
                        before.costsByHand().stream()
                                .filter(told -> told.asOf().equals(cost.asOf()))
                                .findFirst();
                boolean same =
                        known.filter(
                                        told ->
                                                told.cumulative()
                                                                .compareTo(cost.told().cumulative())
                                                        == 0)
                                .isPresent();
                yield new HandLine(
                        entry,
                        change(known, same),
                        before.costs().size() > before.costsByHand().size());
            }
            case HandEntry.Progress progress -> {
                ReportedMilestone told = progress.told();
                Optional<ReportedMilestone> known =
                        before.milestones().stream()
                                .filter(it -> it.milestone().equals(told.milestone()))
                                .filter(it -> it.asOf().equals(told.asOf()))
                                .findFirst();
                yield new HandLine(
                        entry,
                        change(known, known.equals(Optional.of(told))),
                        counted.of(told.milestone()).all().count() > 0);
            }
        };
    }

    private static Change change(Optional<?> known, boolean same) {
        if (known.isEmpty()) {
            return Change.ADDED;
        }
        return same ? Change.SAME : Change.CHANGED;
    }
}
