package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.program.Program;
import org.jalon.domain.review.Review;
import org.jalon.domain.review.Reviews;
import org.jalon.domain.review.SigningRights;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The open reviews that wait for a person's sign-off. */
public final class WaitingReviews implements Waiting {
    private final Reviews reviews;
    private final Rollouts rollouts;
    private final Checkpoints checkpoints;
    private final SigningRights rights;
    private final PanelRollouts shown;

    public WaitingReviews(
            Reviews reviews,
            Rollouts rollouts,
            Checkpoints checkpoints,
            SigningRights rights,
            PanelRollouts shown) {
        this.reviews = reviews;
        this.rollouts = rollouts;
        this.checkpoints = checkpoints;
        this.rights = rights;
        this.shown = shown;
    }

    @Override
    public List<MyCheckpoint> of(ActorId actor, Program program) {
        List<MyCheckpoint> lines = new ArrayList<>();
        for (Review review : reviews.of(program.key())) {
            List<SignOffRole> mine = rights.rolesOf(actor, review.id().rollout(), review.awaited());
            Optional<Rollout> rollout = rollouts.by(review.id().rollout());
            if (!mine.isEmpty() && rollout.isPresent()) {
                lines.add(line(program, review, rollout.get(), mine.getFirst()));
            }
        }
        return lines;
    }

    private MyCheckpoint line(Program program, Review review, Rollout rollout, SignOffRole role) {
        Optional<Checkpoint> checkpoint = checkpoints.by(program.key(), review.id().checkpoint());
        Optional<LocalDate> due =
                review.closes().or(() -> checkpoint.flatMap(it -> it.dueFor(rollout)));
        LocalizedText name =
                checkpoint
                        .map(Checkpoint::name)
                        .orElseGet(() -> LocalizedText.english(review.id().checkpoint().value()));
        LocalDate today = shown.asOf(program);
        return new MyCheckpoint(
                WaitingFor.SIGN_OFF,
                program.key(),
                program.name(),
                shown.face(rollout),
                Optional.of(review.id().checkpoint()),
                Optional.of(name),
                Message.of("mine.what.sign-off", role.name()),
                due,
                due.filter(today::isAfter).isPresent());
    }
}
