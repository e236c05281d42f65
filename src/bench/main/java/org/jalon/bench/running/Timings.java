package org.jalon.bench.running;

import java.util.Arrays;
import java.util.function.LongSupplier;

/** How long one thing took, many times over. */
final class Timings {
    private static final double NANOS_A_MILLI = 1e6;

    private final long[] sorted;

    Timings(long... nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("nothing was timed");
        }
        this.sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    /**
     * Lets it happen some times unmeasured, then measured.
     *
     * @param once does it once and says how many nanoseconds of it count
     */
    static Timings of(int warmUps, int samples, LongSupplier once) {
        for (int i = 0; i < warmUps; i++) {
            var unused = once.getAsLong();
        }
        long[] nanos = new long[samples];
        Arrays.setAll(nanos, i -> once.getAsLong());
        return new Timings(nanos);
    }

    /** The same for something all of which counts. */
    static Timings of(int warmUps, int samples, Runnable once) {
        return of(
                warmUps,
                samples,
                () -> {
                    long start = System.nanoTime();
                    once.run();
                    return System.nanoTime() - start;
                });
    }

    /** The smallest time that this share of all did not exceed (nearest rank). */
    double millis(int percentile) {
        if (percentile < 1 || percentile > 100) {
            throw new IllegalArgumentException("percentile " + percentile);
        }
        int rank = (int) Math.ceil(percentile / 100.0 * sorted.length);
        return sorted[rank - 1] / NANOS_A_MILLI;
    }

    double medianMillis() {
        return millis(50);
    }
}
