package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.LocalizedText;

/**
 * One thing a checkpoint asks for.
 *
 * @param mandatory counts towards the outcome; otherwise a gap is only noted
 * @param waivable whether an exception can stand in for it
 * @param binding how far it binds the Business Unit when it is not met
 * @param owner who helps
 * @param scope whom it is asked of
 */
public record Criterion(
        CriterionCode code,
        LocalizedText text,
        CriterionKind kind,
        boolean mandatory,
        boolean waivable,
        Binding binding,
        LocalizedText owner,
        CriterionScope scope) {
    /** One that is asked of every rollout. */
    public Criterion(
            CriterionCode code,
            LocalizedText text,
            CriterionKind kind,
            boolean mandatory,
            boolean waivable,
            Binding binding,
            LocalizedText owner) {
        this(code, text, kind, mandatory, waivable, binding, owner, CriterionScope.EVERYONE);
    }

    /** Mandatory and not waivable: without it nobody may go on. */
    public boolean isCritical() {
        return mandatory && !waivable;
    }
}
