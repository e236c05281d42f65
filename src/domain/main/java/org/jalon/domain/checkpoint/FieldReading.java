package org.jalon.domain.checkpoint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a field of an issue holds.
 *
 * @param known whether Jira has such a field, and the issue exists
 * @param texts its values as people read them; none when it is empty
 * @param number its value, when it is a number
 */
public record FieldReading(boolean known, List<String> texts, Optional<BigDecimal> number) {
    /** There is no such field. */
    public static final FieldReading UNKNOWN = new FieldReading(false, List.of(), Optional.empty());

    /** Nothing is in it. */
    public static final FieldReading EMPTY = new FieldReading(true, List.of(), Optional.empty());

    public FieldReading {
        texts = List.copyOf(texts);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    String text() {
        return String.join(", ", texts);
    }
}
