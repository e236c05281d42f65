package org.jalon.domain.view;

import org.jalon.domain.exemption.ExceptionRights;
import org.jalon.domain.exemption.RecordedException;
import org.jalon.domain.exemption.RecordedExceptions;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The exceptions that wait for a person's approval, and the conditions that are theirs. */
public final class WaitingExceptions implements Waiting {
    private final RecordedExceptions exceptions;
    private final ExceptionRights rights;
    private final ReviewsShown reviews;
    private final Rollouts rollouts;
    private final PanelRollouts shown;

    public WaitingExceptions(
            RecordedExceptions exceptions,
            ExceptionRights rights,
            ReviewsShown reviews,
            Rollouts rollouts,
            PanelRollouts shown) {
        this.exceptions = exceptions;
        this.rights = rights;
        this.reviews = reviews;
        this.rollouts = rollouts;
        this.shown = shown;
    }

    @Override
    public List<MyCheckpoint> of(ActorId actor, Program program) {
        List<MyCheckpoint> lines = new ArrayList<>();
        if (rights.mayApprove(actor, program)) {
            exceptions.of(program.key()).stream()
                    .filter(RecordedException::isPending)
                    .filter(it -> !it.lastAskedBy().equals(actor))
                    .forEach(it -> approval(program, it).ifPresent(lines::add));
        }
        reviews.openConditions(program.key(), actor).stream()
                .map(it -> condition(program, it))
                .flatMap(Optional::stream)
                .forEach(lines::add);
        return lines;
    }

    private Optional<MyCheckpoint> approval(Program program, RecordedException exception) {
        return line(
                program,
                exception.id().rollout(),
                WaitingFor.APPROVAL,
                Message.of("mine.what.approval", exception.subject().text(), exception.reason()),
                Optional.empty());
    }

    private Optional<MyCheckpoint> condition(Program program, ConditionShown open) {
        return line(
                program,
                open.condition().review().rollout(),
                WaitingFor.CONDITION,
                Message.of("mine.what.condition", open.condition().text()),
                Optional.of(open.condition().due()));
    }

    private Optional<MyCheckpoint> line(
            Program program, RolloutId id, WaitingFor why, Message what, Optional<LocalDate> due) {
        Optional<Rollout> rollout = rollouts.by(id);
        return rollout.map(
                found ->
                        new MyCheckpoint(
                                why,
                                program.key(),
                                program.name(),
                                shown.face(found),
                                Optional.empty(),
                                Optional.empty(),
                                what,
                                due,
                                due.filter(shown.today(program, found)::isAfter).isPresent()));
    }
}
