package org.jalon.plugin.persistence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * What hangs on a row and is only ever replaced as a whole, by who gives the row another revision
 * after that. The row is asked each time: what another node wrote counts at once.
 *
 * @param <T> can't be changed
 */
final class KeptByRevision<T> {
    private final Map<String, Kept<T>> kept = new ConcurrentHashMap<>();

    private record Kept<T>(long revision, T value) {}

    /** One that was never given before: two nodes that write at once do not give the same. */
    static long fresh() {
        return ThreadLocalRandom.current().nextLong();
    }

    /**
     * @param row tells it from other rows
     * @param revision as it is in the row now; null where none was given yet, and nothing is kept
     */
    T of(String row, Long revision, Supplier<T> reading) {
        if (revision == null) {
            return reading.get();
        }
        Kept<T> last = kept.get(row);
        if (last == null || last.revision() != revision) {
            last = new Kept<>(revision, reading.get());
            kept.put(row, last);
        }
        return last.value();
    }
}
