package org.jalon.domain.conformity;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.program.MilestoneCode;

import java.util.List;

/**
 * What in a program shows that a requirement is met: the issues of these milestones are done, and
 * the evidence of these criteria is there.
 */
public record RequirementProof(
        RequirementCode requirement, List<MilestoneCode> milestones, List<CriterionCode> criteria) {
    public RequirementProof {
        milestones = List.copyOf(milestones);
        criteria = List.copyOf(criteria);
    }
}
