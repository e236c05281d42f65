package org.jalon.domain.review;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.StopRequest;

/**
 * Decides reviews whose time to object has run out. Time alone decides nothing: it is this work
 * that looks at the checkpoint afresh and records what came of it.
 */
public final class CloseConsentWindows implements BackgroundWork {
    private final Programs programs;
    private final Rollouts rollouts;
    private final Reviews reviews;
    private final ReviewBook book;
    private final WindowCalendar calendar;

    public CloseConsentWindows(
            Programs programs,
            Rollouts rollouts,
            Reviews reviews,
            ReviewBook book,
            WindowCalendar calendar) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.reviews = reviews;
        this.book = book;
        this.calendar = calendar;
    }

    @Override
    public void run(StopRequest stop) {
        for (Program program : programs.all()) {
            reviews.of(program.key()).stream()
                    .takeWhile(review -> !stop.isMade())
                    .filter(review -> isOver(program, review))
                    .forEach(review -> close(program, review));
        }
    }

    private boolean isOver(Program program, Review review) {
        return review.isOpen()
                && review.closes()
                        .filter(calendar.today(program, review.id().rollout().bu())::isAfter)
                        .isPresent();
    }

    private void close(Program program, Review review) {
        rollouts.by(review.id().rollout())
                .map(rollout -> new ReviewSubject(program, rollout))
                .ifPresent(subject -> book.closeWindow(subject, review.id()));
    }
}
