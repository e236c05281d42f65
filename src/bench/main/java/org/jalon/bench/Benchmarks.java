package org.jalon.bench;

import org.jalon.bench.rollup.RollupBench;

import java.io.IOException;

/** The way in of {@code mvn -Pbench}: the roll-up on a running host, or any of the JMH ones. */
public final class Benchmarks {
    private static final String ROLLUP = "rollup";

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 1 && arguments[0].equals(ROLLUP)) {
            RollupBench.main(arguments);
        } else {
            org.openjdk.jmh.Main.main(arguments);
        }
    }
}
