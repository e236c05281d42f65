package org.jalon.plugin.persistence;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Days as they are written in columns. A program has few days in many rows: each is read once. */
final class Days {
    private static final int MOST_KNOWN = 20_000;
    private static final Map<String, LocalDate> KNOWN = new ConcurrentHashMap<>();

    private Days() {}

    static LocalDate of(String iso) {
        LocalDate known = KNOWN.get(iso);
        if (known != null) {
            return known;
        }
        LocalDate day = LocalDate.parse(iso);
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(iso, day);
        }
        return day;
    }
}
