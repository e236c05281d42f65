package org.jalon.bench.running;

import java.io.PrintStream;

/** What a benchmark prints: one line a figure, and in between what it is about. */
final class Report {
    private final String benchmark;
    private final PrintStream out;

    Report(String benchmark, PrintStream out) {
        this.benchmark = benchmark;
        this.out = out;
    }

    void machine() {
        Machine.facts().forEach(out::println);
    }

    void machine(Stage stage) {
        Machine.facts(stage.host().database()).forEach(out::println);
    }

    void say(String measure, double value, String unit) {
        out.println(new Reading(benchmark, measure, value, unit).line());
    }

    void note(String doing) {
        out.printf("         %s%n", doing);
    }
}
