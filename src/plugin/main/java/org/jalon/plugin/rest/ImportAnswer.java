package org.jalon.plugin.rest;

import jakarta.ws.rs.core.Response;

import org.jalon.domain.exchange.ImportOutcome;
import org.jalon.plugin.viewer.Texts;

import java.util.Locale;

/** The one answer to a program file, whichever way it came in. */
final class ImportAnswer {
    private ImportAnswer() {}

    static Response of(ImportOutcome outcome, Texts texts, Locale locale) {
        return switch (outcome) {
            case ImportOutcome.Imported imported ->
                    Answers.json(Response.Status.OK, ImportedJson.of(imported));
            case ImportOutcome.Previewed previewed ->
                    Answers.json(Response.Status.OK, DifferencesJson.of(previewed));
            case ImportOutcome.Rejected rejected ->
                    Answers.json(
                            Response.Status.BAD_REQUEST,
                            RejectedJson.of(rejected.errors(), texts, locale));
        };
    }
}
