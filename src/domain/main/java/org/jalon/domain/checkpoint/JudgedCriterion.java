package org.jalon.domain.checkpoint;

/** A criterion with what was found. */
public record JudgedCriterion(Criterion criterion, Finding finding) {
    public boolean isMet() {
        return finding.state() == CriterionState.MET;
    }

    /** Not met, and it counts. */
    public boolean isGap() {
        return criterion.mandatory() && !isMet();
    }
}
