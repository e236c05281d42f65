package org.jalon.domain.exemption;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.People;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.review.ReviewSubject;
import org.jalon.domain.review.ReviewSubjects;
import org.jalon.domain.review.WindowCalendar;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.time.LocalDate;
import java.util.List;

/** "We can't meet this": a Business Unit says what it does otherwise. */
public final class StateException {
    public static final String FORBIDDEN = "exception.forbidden";
    public static final String NOBODY = "people.nobody";

    private final ReviewSubjects subjects;
    private final ExceptionRules rules;
    private final ExceptionRights rights;
    private final ExceptionBook book;
    private final WindowCalendar calendar;
    private final People people;

    public StateException(
            ReviewSubjects subjects,
            ExceptionRules rules,
            ExceptionRights rights,
            ExceptionBook book,
            WindowCalendar calendar,
            People people) {
        this.subjects = subjects;
        this.rules = rules;
        this.rights = rights;
        this.book = book;
        this.calendar = calendar;
        this.people = people;
    }

    /** Records it, or {@link Refused}; a waiver then waits for approval. */
    public RecordedException of(
            ActorId actor, ProgramKey key, BusinessUnitCode bu, ExceptionRequest request) {
        ReviewSubject subject = subjects.by(actor, key, bu);
        Program program = subject.program();
        Rollout rollout = subject.rollout();
        ExceptionKind kind = request.askedKind();
        if (!rights.maySay(actor, program, rollout, kind)) {
            throw Refused.forbidden(FORBIDDEN, bu.value());
        }
        ExceptionSubject what = request.subject();
        LocalDate until = request.checkedUntil(calendar.today(program, bu));
        rules.check(program, rollout.id(), kind, what);
        ActorId owner = owner(actor, request);
        return book.add(
                rollout.id(),
                (id, at) ->
                        new RecordedException(
                                id,
                                kind,
                                what,
                                actor,
                                at,
                                owner,
                                request.reason(),
                                request.control(),
                                until,
                                List.of()));
    }

    private ActorId owner(ActorId actor, ExceptionRequest request) {
        if (request.owner().isEmpty()) {
            return actor;
        }
        ActorId named = new ActorId(request.owner());
        if (people.displayNameOf(named).isEmpty()) {
            throw Refused.invalid(NOBODY);
        }
        return named;
    }
}
