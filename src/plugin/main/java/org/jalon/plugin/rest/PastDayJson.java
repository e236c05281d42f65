package org.jalon.plugin.rest;

import org.jalon.domain.history.PastDay;

import java.util.Optional;

/** Which past day is shown, when its values were taken and how ({@code origin}). */
public record PastDayJson(String day, String takenAt, String origin) {
    static PastDayJson of(PastDay past) {
        return new PastDayJson(
                past.day().toString(), past.takenAt().toString(), Words.word(past.origin()));
    }

    /** Null when all is of now. */
    static PastDayJson of(Optional<PastDay> past) {
        return past.map(PastDayJson::of).orElse(null);
    }
}
