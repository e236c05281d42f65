package org.jalon.domain.view;

import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.conformity.ExceptionMark;
import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.measure.RolloutFigures;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.Milestone;

import java.util.List;
import java.util.Optional;

/**
 * A row of the matrix: one rollout.
 *
 * @param face name, country, rollout issue and its status
 * @param measured with its counters; empty when the viewer may know dates and states only
 * @param figures those that the viewer may know
 * @param live whether it went live on the target version
 * @param goLive the milestone that puts the Business Unit live
 * @param declared the latest colour declared on or before the status date
 * @param declaredBetter whether the declared colour claims less urgency than the computed one;
 *     false when that may not be known
 * @param next the next checkpoint; empty when all are passed
 * @param watched its open risks and conditions; empty when the viewer may know dates only
 * @param exception that it does something otherwise than the Standard asks; empty when not
 */
public record MatrixRow(
        RolloutFace face,
        Optional<MeasuredRollout> measured,
        RolloutFigures figures,
        boolean live,
        Optional<Milestone> goLive,
        Optional<DeclaredColour> declared,
        boolean declaredBetter,
        Optional<NextCheckpoint> next,
        Optional<WatchedIssues> watched,
        Optional<ExceptionMark> exception,
        List<MilestoneCell> cells) {
    public MatrixRow {
        cells = List.copyOf(cells);
    }

    /** The row for a viewer who may know dates and states only. */
    MatrixRow closed() {
        return new MatrixRow(
                face,
                Optional.empty(),
                figures.closed(),
                live,
                goLive.map(Milestone::withoutUpdate),
                declared,
                false,
                next.map(NextCheckpoint::withoutCounts),
                Optional.empty(),
                exception,
                cells.stream().map(MilestoneCell::closed).toList());
    }
}
