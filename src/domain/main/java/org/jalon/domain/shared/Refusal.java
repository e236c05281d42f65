package org.jalon.domain.shared;

import java.util.List;

/**
 * Why something was refused: the id of the rule, which is the i18n key as well, and its data.
 *
 * @param kind how the refusal is answered over HTTP
 * @param rule such as {@code program.not-found}
 * @param args what the sentence of the rule speaks about
 */
public record Refusal(Kind kind, String rule, List<Object> args) {
    /** What sort of refusal it is; missing and invisible things are both {@code NOT_FOUND}. */
    public enum Kind {
        NOT_FOUND,
        FORBIDDEN,
        INVALID,
        CONFLICT
    }

    public Refusal {
        args = List.copyOf(args);
    }

    /** The sentence to say, in no language yet. */
    public Message message() {
        return new Message(rule, args);
    }
}
