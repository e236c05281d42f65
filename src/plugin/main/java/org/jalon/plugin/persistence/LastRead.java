package org.jalon.plugin.persistence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What the text in a row was read as last, so that a text that has not changed is not read again.
 * The row is asked each time: what another node wrote counts at once.
 *
 * @param <T> can't be changed
 */
final class LastRead<T> {
    private final Map<String, Known<T>> known = new ConcurrentHashMap<>();
    private final Function<String, T> reading;

    private record Known<T>(String text, T value) {}

    /**
     * @param reading of a text that may be null
     */
    LastRead(Function<String, T> reading) {
        this.reading = reading;
    }

    /**
     * @param row tells it from other rows
     * @param text as it is in the row now
     */
    T of(String row, String text) {
        if (text == null) {
            return reading.apply(null);
        }
        Known<T> last = known.get(row);
        if (last == null || !last.text().equals(text)) {
            last = new Known<>(text, reading.apply(text));
            known.put(row, last);
        }
        return last.value();
    }
}
