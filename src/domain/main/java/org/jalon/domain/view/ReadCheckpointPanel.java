package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.review.Review;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.time.LocalDate;
import java.util.Optional;

/** Reads one checkpoint in front of one rollout, for a person who may see it. */
public final class ReadCheckpointPanel {
    public static final String NOT_FOUND = "checkpoint.not-found";

    private final PanelRollouts rollouts;
    private final CheckpointsAhead ahead;
    private final ReviewsShown reviews;
    private final PanelDeviations deviations;
    private final PanelRightsOf rights;

    public ReadCheckpointPanel(
            PanelRollouts rollouts,
            CheckpointsAhead ahead,
            ReviewsShown reviews,
            PanelDeviations deviations,
            PanelRightsOf rights) {
        this.rollouts = rollouts;
        this.ahead = ahead;
        this.reviews = reviews;
        this.deviations = deviations;
        this.rights = rights;
    }

    /** The next checkpoint; empty when all are passed; or {@link Refused} as not found. */
    public Optional<CheckpointPanel> next(ActorId actor, ProgramKey key, BusinessUnitCode bu) {
        VisibleRollout visible = rollouts.by(actor, key, bu);
        return ahead.next(visible.program(), visible.rollout(), rollouts.asOf(visible.program()))
                .flatMap(code -> ahead.by(visible.program(), visible.rollout(), code))
                .map(checkpoint -> panel(actor, visible, checkpoint));
    }

    /** That checkpoint, or {@link Refused} as not found. */
    public CheckpointPanel of(
            ActorId actor, ProgramKey key, BusinessUnitCode bu, CheckpointCode code) {
        VisibleRollout visible = rollouts.by(actor, key, bu);
        return ahead.by(visible.program(), visible.rollout(), code)
                .map(checkpoint -> panel(actor, visible, checkpoint))
                .orElseThrow(() -> Refused.notFound(NOT_FOUND, code.value()));
    }

    private CheckpointPanel panel(ActorId actor, VisibleRollout visible, Checkpoint checkpoint) {
        Program program = visible.program();
        Rollout rollout = visible.rollout();
        LocalDate asOf = rollouts.asOf(program);
        StandingShown standing = ahead.standing(program, rollout, checkpoint, asOf);
        Optional<Review> review = reviews.latest(rollout.id(), checkpoint.code());
        return new CheckpointPanel(
                program,
                rollouts.face(rollout),
                checkpoint,
                checkpoint.dueFor(rollout),
                ahead.isPassed(rollout, checkpoint),
                visible.closed() ? standing.withoutCounts() : standing,
                review,
                deviations.exceptions(checkpoint, rollout),
                deviations.bypasses(actor, checkpoint, rollout),
                reviews.conditions(rollout.id()),
                rights.of(
                        actor,
                        program,
                        rollout,
                        review.filter(Review::isOpen)
                                .map(it -> it.terms().roles())
                                .orElse(checkpoint.terms().roles())),
                asOf,
                rollouts.today(program, rollout));
    }
}
