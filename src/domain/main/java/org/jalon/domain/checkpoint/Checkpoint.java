package org.jalon.domain.checkpoint;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.LocalizedText;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The definition of a checkpoint of a program.
 *
 * @param version rises by one whenever an import changes the definition
 * @param milestone the milestone at which the decision is taken
 * @param decisionDue when the decision is due; empty: when the rollout expects the milestone
 * @param consequence what happens without the decision
 * @param signOffs the roles that decide
 */
public record Checkpoint(
        CheckpointCode code,
        int version,
        LocalizedText name,
        MilestoneCode milestone,
        Optional<LocalDate> decisionDue,
        LocalizedText consequence,
        List<LocalizedText> signOffs,
        List<Criterion> criteria) {
    public Checkpoint {
        signOffs = List.copyOf(signOffs);
        criteria = List.copyOf(criteria);
    }

    /** The day a rollout has to decide: fixed, or when it expects the milestone. */
    public Optional<LocalDate> dueFor(Rollout rollout) {
        return decisionDue.or(() -> rollout.milestone(milestone).map(Milestone::expected));
    }

    /** The same definition under another version number. */
    public Checkpoint atVersion(int other) {
        return new Checkpoint(
                code, other, name, milestone, decisionDue, consequence, signOffs, criteria);
    }
}
