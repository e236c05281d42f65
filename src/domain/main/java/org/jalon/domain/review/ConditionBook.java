package org.jalon.domain.review;

import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.JudgedCriterion;
import org.jalon.domain.checkpoint.PassedCheckpoints;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.receipt.DecisionLog;
import org.jalon.domain.receipt.LogEntry;
import org.jalon.domain.receipt.LogKind;
import org.jalon.domain.receipt.Part;
import org.jalon.domain.shared.ActorId;

import java.time.LocalDate;
import java.util.Optional;

/** Writes down what a conditional go leaves to be done, and what it means when it is not done. */
public final class ConditionBook {
    static final int WORKING_DAYS = 10;

    private final Conditions conditions;
    private final PassedCheckpoints passed;
    private final WindowCalendar calendar;
    private final BusinessUnits units;
    private final DecisionLog log;

    public ConditionBook(
            Conditions conditions,
            PassedCheckpoints passed,
            WindowCalendar calendar,
            BusinessUnits units,
            DecisionLog log) {
        this.conditions = conditions;
        this.passed = passed;
        this.calendar = calendar;
        this.units = units;
        this.log = log;
    }

    /** A dated condition for each gap, owned by the lead; joins the running unit of work. */
    void open(ReviewSubject subject, Review review, Evaluation evaluation) {
        BusinessUnitCode bu = review.id().rollout().bu();
        LocalDate due = calendar.inWorkingDays(subject.program(), bu, WORKING_DAYS);
        Optional<ActorId> owner = units.by(bu).flatMap(BusinessUnit::lead);
        for (JudgedCriterion gap : DecideReview.gaps(evaluation)) {
            Condition opened =
                    new Condition(
                            review.id(),
                            gap.criterion().code(),
                            gap.criterion().text(),
                            review.askedBy(),
                            owner,
                            due,
                            Optional.empty());
            conditions.add(opened);
            log.append(entry(review, opened));
        }
    }

    private LogEntry entry(Review review, Condition opened) {
        LogEntry entry =
                LogEntry.of(review.id().rollout(), LogKind.CONDITION_OPENED, calendar.now())
                        .at(review.id().checkpoint(), review.definitionVersion())
                        .fact("criterion", opened.criterion())
                        .fact("due", opened.due());
        return opened.owner().map(who -> entry.person(Part.ASKED, who)).orElse(entry);
    }

    /** Its issue is done, which is told once; joins the running unit of work. */
    void close(Condition condition) {
        log.appendOnce(
                LogEntry.of(condition.review().rollout(), LogKind.CONDITION_CLOSED, calendar.now())
                        .at(condition.review().checkpoint(), 0)
                        .fact("round", condition.review().round())
                        .fact("criterion", condition.criterion())
                        .fact("due", condition.due()));
    }

    /** The checkpoint no longer counts as passed; joins the running unit of work. */
    ReviewEntry fail(Condition condition) {
        passed.withdraw(condition.review().rollout(), condition.review().checkpoint());
        return new ReviewEntry.Held(condition.criterion(), condition.due(), calendar.now());
    }
}
