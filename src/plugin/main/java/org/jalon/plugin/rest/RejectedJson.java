package org.jalon.plugin.rest;

import org.jalon.domain.exchange.ImportError;
import org.jalon.plugin.viewer.Texts;

import java.util.List;
import java.util.Locale;

/** Everything that is wrong with a file; nothing of it was taken. */
public record RejectedJson(List<Line> errors) {

    /** One thing that is wrong, and where. */
    public record Line(int line, int column, String field, String message) {}

    static RejectedJson of(List<ImportError> errors, Texts texts, Locale locale) {
        return new RejectedJson(errors.stream().map(error -> line(error, texts, locale)).toList());
    }

    private static Line line(ImportError error, Texts texts, Locale locale) {
        return new Line(
                error.location().line(),
                error.location().column(),
                error.field(),
                texts.of(error.reason(), locale));
    }
}
