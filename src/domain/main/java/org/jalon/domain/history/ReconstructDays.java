package org.jalon.domain.history;

import org.jalon.domain.measure.MeasureRollout;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.DeclaredColours;
import org.jalon.domain.rollout.Forecasts;
import org.jalon.domain.rollout.HandReport;
import org.jalon.domain.rollout.HandReports;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.rollup.Facts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The weeks before a program's first snapshot, from what Jira and we keep with a date; so that
 * "what changed since last Monday" has an answer on the first day.
 */
public final class ReconstructDays {
    private final Rollouts rollouts;
    private final HandReports reports;
    private final Forecasts forecasts;
    private final Facts facts;
    private final DeclaredColours colours;
    private final Clock clock;
    private final MeasureRollout measure = new MeasureRollout();

    public ReconstructDays(
            Rollouts rollouts,
            HandReports reports,
            Forecasts forecasts,
            Facts facts,
            DeclaredColours colours,
            Clock clock) {
        this.rollouts = rollouts;
        this.reports = reports;
        this.forecasts = forecasts;
        this.facts = facts;
        this.colours = colours;
        this.clock = clock;
    }

    /** One snapshot of each of these days; the facts of one rollout are in memory at a time. */
    List<ProgramSnapshot> of(Program program, List<LocalDate> days) {
        Map<RolloutId, List<DeclaredColour>> declared = colours.of(program.key());
        Map<RolloutId, HandReport> byHand = reports.of(program.key());
        Map<LocalDate, List<RolloutSnapshot>> byDay = new LinkedHashMap<>();
        days.forEach(day -> byDay.put(day, new ArrayList<>()));
        for (Rollout rollout : rollouts.of(program.key())) {
            RolloutId id = rollout.id();
            PastRollout past =
                    new PastRollout(
                            rollout,
                            byHand.getOrDefault(id, HandReport.NONE),
                            forecasts.of(id),
                            facts.of(id));
            byDay.forEach((day, found) -> found.add(snapshot(program, past, declared, day)));
        }
        return byDay.entrySet().stream()
                .map(
                        entry ->
                                new ProgramSnapshot(
                                        program.asOf(entry.getKey()),
                                        clock.instant(),
                                        DayOrigin.RECONSTRUCTED,
                                        entry.getValue()))
                .toList();
    }

    private RolloutSnapshot snapshot(
            Program program,
            PastRollout past,
            Map<RolloutId, List<DeclaredColour>> declared,
            LocalDate day) {
        return new RolloutSnapshot(
                measure.of(
                        program, past.rollout(day), past.report().asOf(day), past.cube(day), day),
                TakeSnapshot.declared(declared, past.now().id(), day),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }
}
