package org.jalon.domain.report;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.report.ReportChange.Kind;
import org.jalon.domain.rollout.Forecast;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forecasts that moved since last time; a first forecast is no move. */
final class MovedForecasts {
    private MovedForecasts() {}

    /** The moves among these forecasts, which come oldest first. */
    static List<ReportChange> among(
            List<Forecast> forecasts, Program program, LocalDate since, LocalDate asOf) {
        Map<MilestoneCode, Forecast> before = new HashMap<>();
        List<ReportChange> moves = new ArrayList<>();
        for (Forecast forecast : forecasts) {
            Optional<Forecast> previous =
                    Optional.ofNullable(before.put(forecast.milestone(), forecast));
            boolean recent =
                    !forecast.recordedOn().isBefore(since) && !forecast.recordedOn().isAfter(asOf);
            previous.filter(p -> recent).map(p -> move(p, forecast, program)).ifPresent(moves::add);
        }
        return moves;
    }

    private static ReportChange move(Forecast before, Forecast now, Program program) {
        LocalizedText name =
                program.milestone(now.milestone())
                        .map(PlannedMilestone::name)
                        .orElseGet(() -> LocalizedText.english(now.milestone().value()));
        return new ReportChange(
                now.recordedOn(), Kind.FORECAST_MOVED, text(name, before, now), Optional.empty());
    }

    private static Message text(LocalizedText name, Forecast before, Forecast now) {
        if (now.date().isEmpty()) {
            return Message.of("report.change.forecast-withdrawn", name);
        }
        return before.date()
                .map(old -> Message.of("report.change.forecast-moved", name, old, now.date().get()))
                .orElseGet(
                        () -> Message.of("report.change.forecast-given", name, now.date().get()));
    }
}
