package org.jalon.domain.review;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

/** Somebody signs off, objects, abstains or advises in the running review of a checkpoint. */
public final class SpeakInReview {
    public static final String NONE = "review.no-review";

    private final ReviewSubjects subjects;
    private final Reviews reviews;
    private final SigningRules rules;
    private final ReviewBook book;
    private final TrackConditions track;

    public SpeakInReview(
            ReviewSubjects subjects,
            Reviews reviews,
            SigningRules rules,
            ReviewBook book,
            TrackConditions track) {
        this.subjects = subjects;
        this.reviews = reviews;
        this.rules = rules;
        this.book = book;
        this.track = track;
    }

    /**
     * Keeps what is said in the newest round and answers the review after it, or {@link Refused}.
     */
    public Review of(
            ActorId actor,
            ProgramKey key,
            BusinessUnitCode bu,
            CheckpointCode code,
            SpokenRequest said) {
        ReviewSubject subject = subjects.by(actor, key, bu);
        ReviewId id =
                reviews.latest(subject.rollout().id(), code)
                        .map(Review::id)
                        .orElseThrow(() -> Refused.notFound(NONE));
        Review after =
                book.speak(subject, id, (read, now) -> rules.signOff(actor, read, said, now))
                        .orElseThrow(() -> Refused.notFound(NONE));
        if (!after.isOpen()) {
            track.of(subject.program(), () -> false);
        }
        return after;
    }
}
