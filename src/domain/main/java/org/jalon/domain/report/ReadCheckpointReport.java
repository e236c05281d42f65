package org.jalon.domain.report;

import org.jalon.domain.checkpoint.Attempt;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Message;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Reads the report of one checkpoint of one rollout. */
public final class ReadCheckpointReport {
    /** "Last time" is the report of the week before. */
    private static final int DAYS_SINCE_LAST_TIME = 7;

    private final ReportSubjects subjects;
    private final ReportStanding standing;
    private final RecentChanges changes;
    private final Clock clock;

    public ReadCheckpointReport(
            ReportSubjects subjects, ReportStanding standing, RecentChanges changes, Clock clock) {
        this.subjects = subjects;
        this.standing = standing;
        this.changes = changes;
        this.clock = clock;
    }

    /** The report, or {@link org.jalon.domain.shared.Refused} as not found. */
    public CheckpointReport of(
            ActorId actor, ProgramKey program, CheckpointCode checkpoint, BusinessUnitCode bu) {
        ReportSubject subject = subjects.by(actor, program, checkpoint, bu);
        LocalDate statusDate = subject.program().statusDate(clock);
        LocalDate since = statusDate.minusDays(DAYS_SINCE_LAST_TIME);
        Evaluation evaluation = standing.evaluate(subject, statusDate);
        List<Attempt> attempts = standing.attempts(subject);
        return new CheckpointReport(
                subject.program(),
                subject.standard(),
                subject.unit(),
                standing.issueKey(subject),
                subject.checkpoint(),
                decision(subject, statusDate),
                evaluation,
                subject.rollout().milestone(subject.program().goLive().code()),
                standing.figures(subject, statusDate),
                subject.closed(),
                changes.declared(subject, statusDate),
                since,
                changes.of(actor, subject, attempts, since, statusDate),
                attempts,
                statusDate,
                clock.instant());
    }

    private Decision decision(ReportSubject subject, LocalDate statusDate) {
        Optional<LocalDate> due = subject.checkpoint().dueFor(subject.rollout());
        Message question =
                Message.of(
                        "report.decision.question",
                        subject.checkpoint().name(),
                        subject.unit().name(),
                        subject.standard().name(),
                        subject.program().targetVersion().value());
        return new Decision(
                question,
                due,
                due.map(day -> ChronoUnit.DAYS.between(statusDate, day)),
                standing.isPassed(subject),
                subject.checkpoint().signOffs(),
                subject.checkpoint().consequence());
    }
}
