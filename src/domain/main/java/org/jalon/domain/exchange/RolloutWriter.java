package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.PassedCheckpoints;
import org.jalon.domain.receipt.BroughtEvidence;
import org.jalon.domain.rollout.DeclaredColours;
import org.jalon.domain.rollout.Forecast;
import org.jalon.domain.rollout.Forecasts;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes the rollouts with their milestones, evidence, colours and passed checkpoints. */
public final class RolloutWriter {
    private final Rollouts rollouts;
    private final Forecasts forecasts;
    private final BroughtEvidence evidence;
    private final DeclaredColours colours;
    private final PassedCheckpoints passed;

    public RolloutWriter(
            Rollouts rollouts,
            Forecasts forecasts,
            BroughtEvidence evidence,
            DeclaredColours colours,
            PassedCheckpoints passed) {
        this.rollouts = rollouts;
        this.forecasts = forecasts;
        this.evidence = evidence;
        this.colours = colours;
        this.passed = passed;
    }

    /** Joins the running unit of work. */
    void write(RolloutEntry entry, LocalDate today, Instant now) {
        RolloutId id = entry.rollout().id();
        Optional<Rollout> stored = rollouts.by(id);
        Rollout rollout = withKeptBaselines(entry.rollout(), stored);
        rollouts.save(rollout);
        List<Forecast> known = forecasts.of(id);
        entry.forecasts().stream()
                .filter(forecast -> !known.contains(forecast))
                .forEach(forecast -> forecasts.add(id, forecast));
        rollout.milestones().forEach(milestone -> keepForecast(entry, milestone, stored, today));
        entry.evidence().forEach(proof -> evidence.add(id, proof, now));
        entry.colours().forEach(colour -> colours.record(id, colour));
        entry.passed().forEach(checkpoint -> passed.add(id, checkpoint));
    }

    /** A baseline is accepted once; moving it afterwards would hide a slip. */
    private static Rollout withKeptBaselines(Rollout rollout, Optional<Rollout> stored) {
        List<Milestone> milestones =
                rollout.milestones().stream()
                        .map(
                                milestone ->
                                        stored.flatMap(s -> s.milestone(milestone.code()))
                                                .map(s -> milestone.withBaseline(s.baseline()))
                                                .orElse(milestone))
                        .toList();
        return rollout.withMilestones(milestones);
    }

    private void keepForecast(
            RolloutEntry entry, Milestone milestone, Optional<Rollout> stored, LocalDate today) {
        Optional<LocalDate> before =
                stored.map(s -> s.milestone(milestone.code()).flatMap(Milestone::forecast))
                        .orElseGet(() -> lastForecast(entry, milestone));
        if (!before.equals(milestone.forecast())) {
            forecasts.add(
                    entry.rollout().id(),
                    new Forecast(milestone.code(), today, milestone.forecast()));
        }
    }

    private static Optional<LocalDate> lastForecast(RolloutEntry entry, Milestone milestone) {
        return entry.forecasts().stream()
                .filter(forecast -> forecast.milestone().equals(milestone.code()))
                .reduce((earlier, later) -> later)
                .flatMap(Forecast::date);
    }
}
