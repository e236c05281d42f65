package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Message;

import java.math.BigDecimal;

/** How a number is compared with a limit. */
public enum Comparison {
    AT_LEAST("checkpoint.compare.at-least"),
    AT_MOST("checkpoint.compare.at-most"),
    EXACTLY("checkpoint.compare.exactly");

    private final String sentence;

    Comparison(String sentence) {
        this.sentence = sentence;
    }

    /** Whether the value is on the right side of the limit; the limit itself always is. */
    public boolean holds(BigDecimal value, BigDecimal limit) {
        int order = value.compareTo(limit);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case EXACTLY -> order == 0;
        };
    }

    /** What is asked for, such as "at least 90". */
    Message asked(BigDecimal limit) {
        return Message.of(sentence, limit);
    }
}
