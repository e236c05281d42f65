package org.jalon.domain.shared;

import java.util.function.Supplier;

/**
 * Reads at the first question and keeps the answer; a failure is not kept. For one thread.
 *
 * @param <T> what is read
 */
public final class ReadOnce<T> implements Supplier<T> {
    private final Supplier<T> reading;
    private T read;

    public ReadOnce(Supplier<T> reading) {
        this.reading = reading;
    }

    @Override
    public T get() {
        if (read == null) {
            read = reading.get();
        }
        return read;
    }
}
