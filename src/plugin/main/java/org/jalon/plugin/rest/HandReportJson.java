package org.jalon.plugin.rest;

import org.jalon.domain.exchange.HandEntry;
import org.jalon.domain.exchange.HandLine;
import org.jalon.domain.exchange.HandOutcome;

import java.util.List;

/** What was understood of a report by hand, line by line, and whether it was kept. */
public record HandReportJson(boolean recorded, List<Line> lines) {

    /** A line is either of cost, in thousands, or of a milestone. */
    public record Line(
            int line,
            String bu,
            String asOf,
            String cumulativeCost,
            String milestone,
            Integer percent,
            String forecast,
            String actual,
            String change,
            boolean jiraKnows) {}

    static HandReportJson of(HandOutcome.Understood understood) {
        return new HandReportJson(
                understood.recorded(),
                understood.lines().stream().map(HandReportJson::line).toList());
    }

    private static Line line(HandLine line) {
        return switch (line.entry()) {
            case HandEntry.Cost cost ->
                    new Line(
                            cost.line(),
                            cost.rollout().bu().value(),
                            cost.asOf().toString(),
                            cost.told().cumulative().toPlainString(),
                            null,
                            null,
                            null,
                            null,
                            Words.word(line.change()),
                            line.jiraKnows());
            case HandEntry.Progress progress ->
                    new Line(
                            progress.line(),
                            progress.rollout().bu().value(),
                            progress.asOf().toString(),
                            null,
                            progress.told().milestone().value(),
                            progress.told().percent(),
                            Words.day(progress.told().forecast()),
                            Words.day(progress.told().actual()),
                            Words.word(line.change()),
                            line.jiraKnows());
        };
    }
}
