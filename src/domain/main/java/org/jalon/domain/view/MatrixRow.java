package org.jalon.domain.view;

import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.Milestone;

import java.util.List;
import java.util.Optional;

/**
 * A row of the matrix: one rollout.
 *
 * @param face name, country, rollout issue and its status
 * @param measured counters and figures
 * @param goLive the milestone that puts the Business Unit live
 * @param declared the latest colour declared on or before the status date
 * @param declaredBetter whether the declared colour claims less urgency than the computed one
 * @param next the next checkpoint; empty when all are passed
 * @param exception that it does something otherwise than the Standard asks; empty when not
 */
public record MatrixRow(
        RolloutFace face,
        MeasuredRollout measured,
        Optional<Milestone> goLive,
        Optional<DeclaredColour> declared,
        boolean declaredBetter,
        Optional<NextCheckpoint> next,
        Optional<ExceptionMark> exception,
        List<MilestoneCell> cells) {
    public MatrixRow {
        cells = List.copyOf(cells);
    }
}
