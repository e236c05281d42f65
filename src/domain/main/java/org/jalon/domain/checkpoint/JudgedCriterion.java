package org.jalon.domain.checkpoint;

import org.jalon.domain.program.UnitDisclosures;
import org.jalon.domain.shared.Message;

import java.util.Optional;

/** A criterion with what was found. */
public record JudgedCriterion(Criterion criterion, Finding finding) {
    private static final Message NOT_DISCLOSED = Message.of(UnitDisclosures.NOT_DISCLOSED);

    public boolean isMet() {
        return finding.state() == CriterionState.MET;
    }

    /** How it stands, without what counts issues. */
    JudgedCriterion withoutCounts() {
        return criterion.kind().countsIssues()
                ? new JudgedCriterion(
                        criterion,
                        new Finding(
                                finding.state(),
                                NOT_DISCLOSED,
                                Optional.empty(),
                                finding.evidence()))
                : this;
    }

    /** Not met, and it counts. */
    public boolean isGap() {
        return criterion.mandatory() && !isMet();
    }
}
