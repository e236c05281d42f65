package org.jalon.domain.rollout;

import org.jalon.domain.program.MilestoneCode;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that was reported by hand of one rollout, and its cost where that is read from Jira. It fills
 * what Jira does not know and never stands against it: a date of a milestone's sub-task counts
 * before a reported one, and issues count before a reported percentage.
 */
public record HandReport(List<ReportedMilestone> milestones, List<ReportedCost> costs) {
    /** Nothing was reported. */
    public static final HandReport NONE = new HandReport(List.of(), List.of());

    public HandReport {
        milestones = List.copyOf(milestones);
        costs = List.copyOf(costs);
    }

    /** The newest word on a milestone on or before that day. */
    public Optional<ReportedMilestone> of(MilestoneCode milestone, LocalDate day) {
        if (milestones.isEmpty()) {
            return Optional.empty();
        }
        return milestones.stream()
                .filter(told -> told.milestone().equals(milestone))
                .filter(told -> !told.asOf().isAfter(day))
                .max(Comparator.comparing(ReportedMilestone::asOf));
    }

    /** What counted on that day: the newest word on each milestone, and the newest cost. */
    public HandReport asOf(LocalDate day) {
        return new HandReport(
                milestones.stream()
                        .filter(told -> of(told.milestone(), day).filter(told::equals).isPresent())
                        .toList(),
                cost(day).stream().toList());
    }

    /** The newest cost on or before that day; one that Jira holds before one told by hand. */
    public Optional<ReportedCost> cost(LocalDate day) {
        return costs.stream()
                .filter(told -> !told.asOf().isAfter(day))
                .max(Comparator.comparing(ReportedCost::origin).thenComparing(ReportedCost::asOf));
    }

    /** The costs that somebody reported. */
    public List<ReportedCost> costsByHand() {
        return costs.stream().filter(ReportedCost::isByHand).toList();
    }

    /** The last day, not after that one, of which progress was reported. */
    public Optional<LocalDate> lastWord(LocalDate day) {
        return milestones.stream()
                .map(ReportedMilestone::asOf)
                .filter(told -> !told.isAfter(day))
                .max(Comparator.naturalOrder());
    }

    /** The rollout as of that day, with what was reported where Jira has nothing. */
    public Rollout fill(Rollout rollout, LocalDate day) {
        if (equals(NONE)) {
            return rollout;
        }
        Rollout dated =
                rollout.withMilestones(
                        rollout.milestones().stream().map(known -> fill(known, day)).toList());
        return cost(day).map(told -> dated.withActualCost(told.cumulative())).orElse(dated);
    }

    private Milestone fill(Milestone known, LocalDate day) {
        return of(known.code(), day).map(told -> fill(known, told)).orElse(known);
    }

    private static Milestone fill(Milestone known, ReportedMilestone told) {
        LocalDate updated =
                Stream.concat(known.updated().stream(), Stream.of(told.asOf()))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return known.with(
                known.forecast().or(told::forecast), known.actual().or(told::actual), updated);
    }
}
