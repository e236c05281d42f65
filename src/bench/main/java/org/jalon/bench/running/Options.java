package org.jalon.bench.running;

import org.jalon.host.database.Database.Dialect;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What is measured, and how often.
 *
 * @param issues linked issues, spread evenly over the Business Units
 * @param addOn the jar as it is shipped
 * @param folder where a run keeps its data; its owner removes it
 */
record Options(
        Dialect database, int issues, int businessUnits, Effort effort, Path addOn, Path folder) {

    private static final int BASELINE_ISSUES = 10_000;

    private static final int BUSINESS_UNITS = 200;
    private static final Map<String, Integer> SIZES =
            Map.of("10k", BASELINE_ISSUES, "100k", 100_000, "1m", 1_000_000);

    /**
     * @param warmUps calls before those that count
     * @param samples calls that count, of what a person waits for
     * @param repeats of what takes seconds
     */
    record Effort(int warmUps, int samples, int repeats) {
        static final Effort FULL = new Effort(200, 300, 3);
    }

    /** What Maven passed on from the command line. */
    static Options given() {
        return new Options(
                database(System.getProperty("db", "postgres")),
                issues(System.getProperty("size", "10k")),
                BUSINESS_UNITS,
                Effort.FULL,
                Path.of(System.getProperty("plugin")).toAbsolutePath(),
                Path.of(System.getProperty("folder")).toAbsolutePath());
    }

    /**
     * The set-up that growth is measured against: the same, but for the number of issues; empty
     * when there are no more of them.
     */
    Optional<Options> baseline() {
        return Optional.of(
                        new Options(
                                database, BASELINE_ISSUES, businessUnits, effort, addOn, folder))
                .filter(small -> small.issues < issues);
    }

    Options in(Path other) {
        return new Options(database, issues, businessUnits, effort, addOn, other);
    }

    private static Dialect database(String text) {
        return switch (text) {
            case "h2" -> Dialect.H2;
            case "postgres" -> Dialect.POSTGRES;
            default -> throw new IllegalArgumentException("-Ddb=" + text + ": h2 or postgres");
        };
    }

    private static int issues(String text) {
        return Optional.ofNullable(SIZES.get(text))
                .orElseThrow(
                        () -> new IllegalArgumentException("-Dsize=" + text + ": 10k, 100k or 1m"));
    }
}
