package org.jalon.plugin.rest;

import org.jalon.domain.history.PastDay;
import org.jalon.domain.program.UnitDisclosures;
import org.jalon.domain.shared.Figure;
import org.jalon.plugin.viewer.Texts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How values of the domain are written in JSON: enums as words, days as ISO texts, no value as
 * null.
 */
final class Words {
    private final Texts texts;
    private final Locale locale;

    Words(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String word(Optional<? extends Enum<?>> value) {
        return value.map(Words::word).orElse(null);
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    static Double number(Figure figure) {
        return figure.value().isPresent() ? figure.value().getAsDouble() : null;
    }

    static Long whole(Figure figure) {
        return figure.value().isPresent() ? Math.round(figure.value().getAsDouble()) : null;
    }

    static Long whole(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    /** Why a figure has no value; null when it has one. */
    String reason(Figure figure) {
        return switch (figure) {
            case Figure.Defined defined -> null;
            case Figure.Undefined undefined -> texts.of(undefined.reason(), locale);
        };
    }

    static Integer whole(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    /** Why the viewer gets no figure of a Business Unit. */
    String notDisclosed() {
        return texts.of(UnitDisclosures.NOT_DISCLOSED, locale);
    }

    /** Why something of a past day is not known. */
    String notKept() {
        return texts.of(PastDay.NOT_KEPT, locale);
    }

    Texts texts() {
        return texts;
    }

    Locale locale() {
        return locale;
    }
}
