package org.jalon.domain.shared;

import java.util.List;

/** Thrown by a use case that refuses; carries the rule and its data, never a sentence. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.rule(), null, false, false);
        this.refusal = refusal;
    }

    /** A thing that is missing, or that the actor may not see: both read the same. */
    public static Refused notFound(String rule, Object... args) {
        return new Refused(new Refusal(Refusal.Kind.NOT_FOUND, rule, List.of(args)));
    }

    /** A thing whose existence is no secret, but which the actor may not do. */
    public static Refused forbidden(String rule, Object... args) {
        return new Refused(new Refusal(Refusal.Kind.FORBIDDEN, rule, List.of(args)));
    }

    /** Something that breaks a rule whoever asks for it. */
    public static Refused invalid(String rule, Object... args) {
        return new Refused(new Refusal(Refusal.Kind.INVALID, rule, List.of(args)));
    }

    public Refusal refusal() {
        return refusal;
    }
}
