package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.exemption.RecordedException;
import org.jalon.domain.program.Program;
import org.jalon.domain.receipt.BypassLine;
import org.jalon.domain.review.Review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A checkpoint in front of a rollout: how it stands, who has to be heard, what was excepted.
 *
 * @param standing how it stood when it was last looked at
 * @param review the newest round; empty while nobody has asked for the decision
 * @param exceptions those about its criteria, newest first
 * @param bypasses what passed without a checkpoint, newest first
 * @param conditions those that earlier decisions left the rollout
 * @param today the day exceptions and conditions are looked at
 */
public record CheckpointPanel(
        Program program,
        RolloutFace face,
        Checkpoint checkpoint,
        Optional<LocalDate> due,
        boolean passed,
        StandingShown standing,
        Optional<Review> review,
        List<RecordedException> exceptions,
        List<BypassLine> bypasses,
        List<ConditionShown> conditions,
        PanelRights rights,
        LocalDate asOf,
        LocalDate today) {
    public CheckpointPanel {
        exceptions = List.copyOf(exceptions);
        bypasses = List.copyOf(bypasses);
        conditions = List.copyOf(conditions);
    }
}
