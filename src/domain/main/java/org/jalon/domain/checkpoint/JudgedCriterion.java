package org.jalon.domain.checkpoint;

import org.jalon.domain.program.UnitDisclosures;
import org.jalon.domain.shared.Message;

import java.util.Optional;

/**
 * A criterion with what was found.
 *
 * @param exemption what stands in for it while it is not met; never for one that can't be waived
 */
public record JudgedCriterion(Criterion criterion, Finding finding, Optional<Exemption> exemption) {
    private static final Message NOT_DISCLOSED = Message.of(UnitDisclosures.NOT_DISCLOSED);

    /** One that nothing stands in for. */
    public JudgedCriterion(Criterion criterion, Finding finding) {
        this(criterion, finding, Optional.empty());
    }

    /** With what stands in for it, if anything may and has to. */
    static JudgedCriterion of(Criterion criterion, Finding finding, Optional<Exemption> exemption) {
        boolean open = finding.state() != CriterionState.MET;
        return new JudgedCriterion(
                criterion, finding, exemption.filter(any -> open && criterion.waivable()));
    }

    /** Met; what is waived is not. */
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
                                finding.evidence()),
                        exemption)
                : this;
    }

    /** Not met, it counts, and nothing stands in for it. */
    public boolean isGap() {
        return criterion.mandatory() && !isMet() && exemption.isEmpty();
    }
}
