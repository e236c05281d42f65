package org.jalon.domain.checkpoint;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.shared.Figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What can be read about one rollout in front of one checkpoint, beside its evidence and its
 * counters. What cannot be read throws: an evaluation then says that it is none.
 */
public interface Readings {
    /** The rollout's milestone; empty when it has none of that code. */
    Optional<Milestone> milestone(MilestoneCode milestone);

    /** The issues linked with the rollout issue, by links of that type or of any. */
    List<LinkedIssue> linked(Optional<JiraRef> linkType);

    /** The last count for a criterion of that kind; empty before the first. */
    Optional<CountedIssues> counted(CriterionCode criterion, JqlCount kind);

    /** The field on the rollout issue, or on the sub-task of a milestone. */
    FieldReading field(Optional<MilestoneCode> on, JiraRef field);

    /** The attachments and web links of the rollout issue, or of the sub-task of a milestone. */
    List<AttachedProof> attached(Optional<MilestoneCode> on);

    /** The last confirmation by hand that was not taken back. */
    Optional<Confirmation> confirmed(CriterionCode criterion);

    /** The day that role signed this checkpoint off, the last time; empty when it has not. */
    Optional<LocalDate> signedOff(SignOffRoleCode role);

    Figure kpi(CheckpointKpi kpi);

    boolean hasPassed(CheckpointCode earlier);

    Nonconformities nonconformities();
}
