package org.jalon.domain.report;

import org.jalon.domain.checkpoint.Attempt;
import org.jalon.domain.checkpoint.Attempts;
import org.jalon.domain.checkpoint.EvaluateCheckpoint;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.PassedCheckpoints;
import org.jalon.domain.checkpoint.StoredAttempt;
import org.jalon.domain.measure.MeasureRollout;
import org.jalon.domain.measure.RolloutFigures;
import org.jalon.domain.rollout.HandReports;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.RolloutCubes;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the subject of a report stands: figures, evaluation, attempts. */
public final class ReportStanding {
    private final EvaluateCheckpoint evaluate;
    private final PassedCheckpoints passed;
    private final Attempts attempts;
    private final HandReports reports;
    private final RolloutCubes cubes;
    private final IssueReadings issues;
    private final MeasureRollout measure = new MeasureRollout();

    public ReportStanding(
            EvaluateCheckpoint evaluate,
            PassedCheckpoints passed,
            Attempts attempts,
            HandReports reports,
            RolloutCubes cubes,
            IssueReadings issues) {
        this.evaluate = evaluate;
        this.passed = passed;
        this.attempts = attempts;
        this.reports = reports;
        this.cubes = cubes;
        this.issues = issues;
    }

    RolloutFigures figures(ReportSubject subject, LocalDate asOf) {
        RolloutId rollout = subject.rollout().id();
        RolloutFigures figures =
                measure.of(
                                subject.program(),
                                subject.rollout(),
                                reports.of(rollout),
                                cubes.of(rollout),
                                asOf)
                        .figures();
        return subject.closed() ? figures.closed() : figures;
    }

    Evaluation evaluate(ReportSubject subject, LocalDate asOf) {
        Evaluation evaluation =
                evaluate.of(subject.program(), subject.rollout(), subject.checkpoint(), asOf);
        return subject.closed() ? evaluation.withoutCounts() : evaluation;
    }

    boolean isPassed(ReportSubject subject) {
        return passed.of(subject.rollout().id()).contains(subject.checkpoint().code());
    }

    List<Attempt> attempts(ReportSubject subject) {
        return attempts.of(subject.rollout().id(), subject.checkpoint().code()).stream()
                .map(StoredAttempt::attempt)
                .toList();
    }

    Optional<IssueKey> issueKey(ReportSubject subject) {
        return issues.by(subject.rollout().issue()).map(IssueReading::key);
    }
}
