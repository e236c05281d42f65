package org.jalon.domain.history;

import org.jalon.domain.history.Change.Kind;
import org.jalon.domain.history.Change.Sense;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of the dates of a rollout's milestones. */
final class DateChanges {
    private DateChanges() {}

    /** The changes in the order of the plan; a milestone that was not there before is no change. */
    static List<Change> between(Program program, Rollout before, Rollout after) {
        List<Change> changes = new ArrayList<>();
        for (PlannedMilestone planned : program.milestones()) {
            Optional<Milestone> was = before.milestone(planned.code());
            Optional<Milestone> is = after.milestone(planned.code());
            if (was.isPresent() && is.isPresent()) {
                between(planned, was.get(), is.get()).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static Optional<Change> between(PlannedMilestone planned, Milestone was, Milestone is) {
        if (was.isAchieved() != is.isAchieved()) {
            return Optional.of(achievement(planned, is));
        }
        if (is.isAchieved() || was.forecast().equals(is.forecast())) {
            return Optional.empty();
        }
        return Optional.of(move(planned, was, is));
    }

    private static Change achievement(PlannedMilestone planned, Milestone is) {
        return is.actual()
                .map(
                        day ->
                                new Change(
                                        planned.goLive() ? Kind.WENT_LIVE : Kind.MILESTONE_ACHIEVED,
                                        Sense.BETTER,
                                        Message.of("history.achieved", planned.name(), day)))
                .orElseGet(
                        () ->
                                new Change(
                                        Kind.MILESTONE_ACHIEVED,
                                        Sense.WORSE,
                                        Message.of("history.reopened", planned.name())));
    }

    private static Change move(PlannedMilestone planned, Milestone was, Milestone is) {
        Kind kind = planned.goLive() ? Kind.GO_LIVE_MOVED : Kind.FORECAST_MOVED;
        if (is.forecast().isEmpty()) {
            Message text = Message.of("history.forecast.withdrawn", planned.name(), was.expected());
            return new Change(kind, Sense.WORSE, text);
        }
        LocalDate to = is.forecast().get();
        if (was.forecast().isEmpty()) {
            Message text = Message.of("history.forecast.given", planned.name(), to);
            return new Change(kind, Sense.NEITHER, text);
        }
        LocalDate from = was.forecast().get();
        long days = ChronoUnit.DAYS.between(from, to);
        String key = days > 0 ? "history.forecast.later" : "history.forecast.earlier";
        Message text = Message.of(key, planned.name(), Math.abs(days), from, to);
        return new Change(kind, days > 0 ? Sense.WORSE : Sense.BETTER, text, Math.abs(days));
    }
}
