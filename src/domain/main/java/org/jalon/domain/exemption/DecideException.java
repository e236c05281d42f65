package org.jalon.domain.exemption;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.review.ReviewSubject;
import org.jalon.domain.review.ReviewSubjects;
import org.jalon.domain.review.WindowCalendar;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is done about an exception after it was asked for: granted, prolonged, revoked. */
public final class DecideException {
    public static final String NOT_APPROVER = "exception.not-approver";
    public static final String OWN = "exception.own";
    public static final String NOTHING_PENDING = "exception.nothing-pending";
    public static final String OVER = "exception.over";
    public static final String NO_REASON = ExceptionRequest.NO_REASON;
    public static final String NOT_LONGER = "exception.not-longer";

    private final ReviewSubjects subjects;
    private final ExceptionRules rules;
    private final ExceptionRights rights;
    private final ExceptionBook book;
    private final WindowCalendar calendar;

    public DecideException(
            ReviewSubjects subjects,
            ExceptionRules rules,
            ExceptionRights rights,
            ExceptionBook book,
            WindowCalendar calendar) {
        this.subjects = subjects;
        this.rules = rules;
        this.rights = rights;
        this.book = book;
        this.calendar = calendar;
    }

    /** Approves what is pending; a definition that can no longer be waived is not. */
    public RecordedException approve(ActorId actor, ProgramKey key, BusinessUnitCode bu, int no) {
        ReviewSubject subject = subjects.by(actor, key, bu);
        requireApprover(actor, subject.program());
        return step(
                subject,
                no,
                (read, at) -> {
                    checkPending(actor, read);
                    rules.check(
                            subject.program(), read.id().rollout(), read.kind(), read.subject());
                    return step(ExceptionStep.Kind.APPROVED, actor, at, "");
                });
    }

    /** Declines what is pending, with a reason. */
    public RecordedException decline(
            ActorId actor, ProgramKey key, BusinessUnitCode bu, int no, String reason) {
        ReviewSubject subject = subjects.by(actor, key, bu);
        requireApprover(actor, subject.program());
        String given = reason(reason);
        return step(
                subject,
                no,
                (read, at) -> {
                    checkPending(actor, read);
                    return step(ExceptionStep.Kind.DECLINED, actor, at, given);
                });
    }

    /** Asks for more time; a waiver keeps its day until that is approved. */
    public RecordedException askLonger(
            ActorId actor,
            ProgramKey key,
            BusinessUnitCode bu,
            int no,
            String until,
            String reason) {
        ReviewSubject subject = subjects.by(actor, key, bu);
        String given = reason(reason);
        LocalDate today = calendar.today(subject.program(), bu);
        LocalDate day = ExceptionRequest.checkedDay(until, today);
        return step(
                subject,
                no,
                (read, at) -> {
                    requireSayer(actor, subject, read);
                    checkStanding(read, today);
                    if (!day.isAfter(read.until())) {
                        throw Refused.invalid(NOT_LONGER, read.until());
                    }
                    return new ExceptionStep(
                            ExceptionStep.Kind.ASKED_LONGER, actor, at, given, Optional.of(day));
                });
    }

    /** Ends it before its day; the Business Unit may do so itself. */
    public RecordedException revoke(
            ActorId actor, ProgramKey key, BusinessUnitCode bu, int no, String reason) {
        ReviewSubject subject = subjects.by(actor, key, bu);
        String given = reason(reason);
        LocalDate today = calendar.today(subject.program(), bu);
        return step(
                subject,
                no,
                (read, at) -> {
                    if (!rights.mayApprove(actor, subject.program())) {
                        requireSayer(actor, subject, read);
                    }
                    checkStanding(read, today);
                    return step(ExceptionStep.Kind.REVOKED, actor, at, given);
                });
    }

    /** The day by which exceptions of the unit are in force, or {@link Refused}. */
    public LocalDate today(ActorId actor, ProgramKey key, BusinessUnitCode bu) {
        return calendar.today(subjects.by(actor, key, bu).program(), bu);
    }

    private interface Making {
        ExceptionStep of(RecordedException read, Instant at);
    }

    private RecordedException step(ReviewSubject subject, int no, Making making) {
        RolloutId rollout = subject.rollout().id();
        if (no < 1) {
            throw Refused.notFound(ExceptionBook.NOT_FOUND, no);
        }
        return book.step(subject.program(), new ExceptionId(rollout, no), making::of);
    }

    private static ExceptionStep step(
            ExceptionStep.Kind kind, ActorId actor, Instant at, String reason) {
        return new ExceptionStep(kind, actor, at, reason, Optional.empty());
    }

    private void requireApprover(ActorId actor, Program program) {
        if (!rights.mayApprove(actor, program)) {
            throw Refused.forbidden(NOT_APPROVER);
        }
    }

    private void requireSayer(ActorId actor, ReviewSubject subject, RecordedException read) {
        if (!rights.maySay(actor, subject.program(), subject.rollout(), read.kind())) {
            throw Refused.forbidden(StateException.FORBIDDEN, subject.rollout().id().bu().value());
        }
    }

    private static void checkPending(ActorId actor, RecordedException read) {
        if (!read.isPending()) {
            throw conflict(NOTHING_PENDING);
        }
        if (read.lastAskedBy().equals(actor)) {
            throw Refused.forbidden(OWN);
        }
    }

    private static void checkStanding(RecordedException read, LocalDate today) {
        ExceptionState state = read.stateOn(today);
        if (state == ExceptionState.REVOKED || state == ExceptionState.DECLINED) {
            throw conflict(OVER);
        }
    }

    private static String reason(String given) {
        String reason = given == null ? "" : given.strip();
        if (reason.isEmpty()) {
            throw Refused.invalid(NO_REASON);
        }
        if (reason.length() > ExceptionRequest.LONGEST) {
            throw Refused.invalid(
                    ExceptionRequest.TOO_LONG, reason.length(), ExceptionRequest.LONGEST);
        }
        return reason;
    }

    private static Refused conflict(String rule) {
        return new Refused(new Refusal(Refusal.Kind.CONFLICT, rule, List.of()));
    }
}
