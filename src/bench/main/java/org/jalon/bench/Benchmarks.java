package org.jalon.bench;

import org.jalon.bench.running.CheckpointBench;
import org.jalon.bench.running.RollupBench;

import java.io.IOException;

/**
 * The way in of {@code mvn -Pbench}: roll-up and checkpoints on a running host, or any of the JMH
 * ones.
 */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException {
        switch (arguments.length == 1 ? arguments[0] : "") {
            case RollupBench.NAME -> RollupBench.main(arguments);
            case CheckpointBench.NAME -> CheckpointBench.main(arguments);
            default -> org.openjdk.jmh.Main.main(arguments);
        }
    }
}
