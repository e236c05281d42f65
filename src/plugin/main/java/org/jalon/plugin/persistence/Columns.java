package org.jalon.plugin.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a row to be created. What is absent is left out, so that the database has a null.
 * Days are stored as ISO texts: they sort, read and travel between databases without a time zone.
 */
final class Columns {
    private final Map<String, Object> values = new HashMap<>();

    Columns with(String column, Object value) {
        values.put(column, value);
        return this;
    }

    Columns with(String column, LocalDate day) {
        return with(column, (Object) day.toString());
    }

    Columns with(String column, Optional<?> value) {
        value.ifPresent(present -> values.put(column, plain(present)));
        return this;
    }

    private static Object plain(Object present) {
        return present instanceof LocalDate day ? day.toString() : present;
    }

    Map<String, Object> values() {
        return values;
    }

    /** The day in a column, empty for null. */
    static Optional<LocalDate> day(String column) {
        return Optional.ofNullable(column).map(Days::of);
    }

    /** What a nullable column of a day holds. */
    static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
