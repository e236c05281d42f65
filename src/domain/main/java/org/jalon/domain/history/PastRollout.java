package org.jalon.domain.history;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Forecast;
import org.jalon.domain.rollout.HandReport;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.FactChange;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.shared.IssueState;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the dates of a rollout say of an earlier day: an issue resolved since was open, a milestone
 * achieved since was not, and the forecast was the last one recorded by then.
 *
 * @param report every word of it has its day
 * @param forecasts all of the rollout, oldest first
 * @param facts all of the rollout, as they are now
 */
record PastRollout(Rollout now, HandReport report, List<Forecast> forecasts, List<Fact> facts) {

    /** The rollout without its cost, which carries no date. */
    Rollout rollout(LocalDate day) {
        return new Rollout(
                now.id(),
                now.issue(),
                now.wave(),
                now.kickoff(),
                now.finished().filter(end -> !end.isAfter(day)),
                now.budget(),
                Optional.empty(),
                now.weeklyVolume(),
                now.liveVersion(),
                now.milestones().stream().map(milestone -> milestone(milestone, day)).toList());
    }

    private Milestone milestone(Milestone milestone, LocalDate day) {
        return new Milestone(
                milestone.code(),
                milestone.issue(),
                milestone.baseline(),
                forecast(milestone, day),
                milestone.actual().filter(achieved -> !achieved.isAfter(day)),
                milestone.updated().filter(updated -> !updated.isAfter(day)));
    }

    /** Before the first forecast was recorded nothing says that it was another one. */
    private Optional<LocalDate> forecast(Milestone milestone, LocalDate day) {
        List<Forecast> known = of(milestone.code());
        return known.stream()
                .filter(forecast -> !forecast.recordedOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> known.stream().findFirst())
                .map(Forecast::date)
                .orElse(milestone.forecast());
    }

    private List<Forecast> of(MilestoneCode milestone) {
        return forecasts.stream().filter(f -> f.milestone().equals(milestone)).toList();
    }

    RolloutCube cube(LocalDate day) {
        return RolloutCube.empty()
                .fold(
                        IntStream.range(0, facts.size())
                                .mapToObj(
                                        i ->
                                                new FactChange(
                                                        now.id(),
                                                        i + 1L,
                                                        Optional.empty(),
                                                        Optional.of(fact(facts.get(i), day))))
                                .toList());
    }

    private static Fact fact(Fact fact, LocalDate day) {
        boolean since = fact.resolved().filter(resolved -> resolved.isAfter(day)).isPresent();
        return new Fact(
                fact.rollout(),
                fact.issue(),
                fact.milestone(),
                fact.workstream(),
                fact.weight(),
                since ? IssueState.IN_PROGRESS : fact.state(),
                fact.due(),
                since ? Optional.empty() : fact.resolved(),
                false,
                fact.updated().isAfter(day) ? day : fact.updated(),
                fact.kind());
    }
}
