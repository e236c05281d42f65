package org.jalon.domain.review;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A Business Unit, or the PMO for it, asks for the decision of a checkpoint: a review begins. */
public final class AskForDecision {
    public static final String FORBIDDEN = "review.ask-forbidden";
    public static final String RUNNING = "review.running";
    public static final String DECIDED = "review.decided-go";

    private final ReviewSubjects subjects;
    private final ProgramRoles roles;
    private final ReviewedCheckpoints checkpoints;
    private final Reviews reviews;
    private final ReviewBook book;

    public AskForDecision(
            ReviewSubjects subjects,
            ProgramRoles roles,
            ReviewedCheckpoints checkpoints,
            Reviews reviews,
            ReviewBook book) {
        this.subjects = subjects;
        this.roles = roles;
        this.checkpoints = checkpoints;
        this.reviews = reviews;
        this.book = book;
    }

    /** Opens the next round, or {@link Refused}: one runs, or the last one said Go. */
    public Review of(ActorId actor, ProgramKey key, BusinessUnitCode bu, CheckpointCode code) {
        ReviewSubject subject = subjects.by(actor, key, bu);
        Checkpoint checkpoint = checkpoints.now(subject.program(), code);
        if (!mayAsk(actor, subject)) {
            throw Refused.forbidden(FORBIDDEN, bu.value());
        }
        return book.open(calendar -> next(actor, subject, checkpoint, calendar));
    }

    /** Whether this person may ask for decisions about the rollout. */
    public boolean mayAsk(ActorId actor, ReviewSubject subject) {
        BusinessUnitCode bu = subject.rollout().id().bu();
        return roles.has(actor, subject.program(), bu, ProgramRole.BU_LEAD)
                || roles.has(actor, subject.program(), ProgramRole.PMO);
    }

    private Review next(
            ActorId actor, ReviewSubject subject, Checkpoint checkpoint, WindowCalendar calendar) {
        Optional<Review> last = reviews.latest(subject.rollout().id(), checkpoint.code());
        last.ifPresent(AskForDecision::checkOver);
        return new Review(
                new ReviewId(
                        subject.rollout().id(),
                        checkpoint.code(),
                        last.map(review -> review.id().round()).orElse(0) + 1),
                checkpoint.version(),
                checkpoint.terms(),
                calendar.now(),
                Optional.of(actor),
                closes(subject, checkpoint, calendar),
                List.of());
    }

    private static void checkOver(Review last) {
        if (last.isOpen()) {
            throw conflict(RUNNING);
        }
        boolean go = last.decision().filter(ReviewDecision::isGo).isPresent();
        if (go && !last.isHeld()) {
            throw conflict(DECIDED);
        }
    }

    private static Optional<LocalDate> closes(
            ReviewSubject subject, Checkpoint checkpoint, WindowCalendar calendar) {
        return switch (checkpoint.terms().rule()) {
            case DecisionRule.Consent consent ->
                    Optional.of(
                            calendar.inWorkingDays(
                                    subject.program(),
                                    subject.rollout().id().bu(),
                                    consent.workingDays()));
            case DecisionRule.SingleApprover single -> Optional.empty();
            case DecisionRule.AllRoles all -> Optional.empty();
            case DecisionRule.Quorum quorum -> Optional.empty();
        };
    }

    private static Refused conflict(String rule) {
        return new Refused(new Refusal(Refusal.Kind.CONFLICT, rule, List.of()));
    }
}
