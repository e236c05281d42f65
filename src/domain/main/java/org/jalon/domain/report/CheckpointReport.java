package org.jalon.domain.report;

import org.jalon.domain.checkpoint.Attempt;
import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.measure.RolloutFigures;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.standard.Standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page on which a manager decides about one checkpoint of one rollout.
 *
 * @param rolloutIssue empty when the issue was deleted
 * @param decision what is asked, of whom, by when
 * @param evaluation how the checkpoint would be judged now
 * @param goLive the go-live milestone with baseline and forecast
 * @param closed whether the viewer may know dates and states of the unit only
 * @param declared the latest colour declared on or before the status date
 * @param changedSince the day from which on changes are listed
 * @param changes newest first
 * @param attempts newest first
 */
public record CheckpointReport(
        Program program,
        Standard standard,
        BusinessUnit unit,
        Optional<IssueKey> rolloutIssue,
        Checkpoint checkpoint,
        Decision decision,
        Evaluation evaluation,
        Optional<Milestone> goLive,
        RolloutFigures figures,
        boolean closed,
        Optional<DeclaredColour> declared,
        LocalDate changedSince,
        List<ReportChange> changes,
        List<Attempt> attempts,
        LocalDate statusDate,
        Instant asOf) {
    public CheckpointReport {
        changes = List.copyOf(changes);
        attempts = List.copyOf(attempts);
    }
}
