package org.jalon.bench.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/**
 * What the add-on says of a rebuild of the program that it has finished.
 *
 * @param reading how long it read Jira
 * @param writing how long it wrote what it had read
 */
record Rebuilt(long facts, Duration reading, Duration writing) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double MILLIS_A_SECOND = 1000;
    private static final long PAUSE_MILLIS = 3000;
    private static final Duration LONGEST_STANDSTILL = Duration.ofMinutes(5);

    /**
     * Asks for one and waits for its end.
     *
     * @throws IllegalStateException with what the add-on says of it, when it does not get on
     */
    static Rebuilt by(Visitor admin, String program) {
        admin.post(program + "/rebuild", "{}");
        JsonNode last = last(admin, program);
        long movedAt = System.nanoTime();
        while (last.get("running").asBoolean()) {
            pause();
            JsonNode now = last(admin, program);
            if (!now.equals(last)) {
                last = now;
                movedAt = System.nanoTime();
            }
            if (System.nanoTime() - movedAt > LONGEST_STANDSTILL.toNanos()) {
                throw new IllegalStateException("The rebuild stands still: " + last);
            }
        }
        return new Rebuilt(
                last.get("facts").asLong(),
                Duration.ofMillis(last.get("readingMillis").asLong()),
                Duration.ofMillis(last.get("writingMillis").asLong()));
    }

    double readASecond() {
        return facts * MILLIS_A_SECOND / Math.max(1, reading.toMillis());
    }

    double writtenASecond() {
        return facts * MILLIS_A_SECOND / Math.max(1, writing.toMillis());
    }

    private static JsonNode last(Visitor admin, String program) {
        try {
            return JSON.readTree(admin.get(program + "/health")).get("rebuild");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
