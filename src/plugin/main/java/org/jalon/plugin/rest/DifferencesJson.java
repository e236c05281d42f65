package org.jalon.plugin.rest;

import org.jalon.domain.exchange.Difference;
import org.jalon.domain.exchange.ImportOutcome;

import java.util.List;

/** What an import would change; {@code kind} is added, changed, removed or kept. */
public record DifferencesJson(String program, List<Line> differences) {

    /** One difference, by its path in the file. */
    public record Line(String path, String kind, String before, String after) {}

    static DifferencesJson of(ImportOutcome.Previewed previewed) {
        return new DifferencesJson(
                previewed.program().value(),
                previewed.differences().stream().map(DifferencesJson::line).toList());
    }

    private static Line line(Difference difference) {
        return new Line(
                difference.path(),
                Words.word(difference.kind()),
                difference.before(),
                difference.after());
    }
}
