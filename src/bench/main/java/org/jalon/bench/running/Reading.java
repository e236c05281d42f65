package org.jalon.bench.running;

import java.util.Locale;

/** One figure of a run, printed as one line. */
record Reading(String benchmark, String measure, double value, String unit) {

    String line() {
        return String.format(Locale.ROOT, "%s %s %s %s", benchmark, measure, number(), unit);
    }

    /** Three digits that count, never an exponent. */
    private String number() {
        double size = Math.abs(value);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 4;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
