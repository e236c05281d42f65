package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.program.Program;
import org.jalon.domain.receipt.Bypass;
import org.jalon.domain.receipt.Bypasses;
import org.jalon.domain.receipt.StoredBypass;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Message;

import java.util.List;
import java.util.Optional;

/** What passed without its checkpoint and was not explained yet, for the lead of the unit. */
public final class WaitingBypasses implements Waiting {
    private final Bypasses bypasses;
    private final BusinessUnits units;
    private final Rollouts rollouts;
    private final Checkpoints checkpoints;
    private final PanelRollouts shown;

    public WaitingBypasses(
            Bypasses bypasses,
            BusinessUnits units,
            Rollouts rollouts,
            Checkpoints checkpoints,
            PanelRollouts shown) {
        this.bypasses = bypasses;
        this.units = units;
        this.rollouts = rollouts;
        this.checkpoints = checkpoints;
        this.shown = shown;
    }

    @Override
    public List<MyCheckpoint> of(ActorId actor, Program program) {
        return bypasses.of(program.key()).stream()
                .map(StoredBypass::bypass)
                .filter(Bypass::isOpen)
                .filter(bypass -> isLead(actor, bypass))
                .flatMap(
                        bypass ->
                                rollouts.by(bypass.rollout()).stream()
                                        .map(rollout -> line(program, rollout, bypass)))
                .toList();
    }

    private boolean isLead(ActorId actor, Bypass bypass) {
        return units.by(bypass.rollout().bu())
                .filter(unit -> unit.lead().equals(Optional.of(actor)))
                .isPresent();
    }

    private MyCheckpoint line(Program program, Rollout rollout, Bypass bypass) {
        LocalizedText name =
                checkpoints
                        .by(program.key(), bypass.checkpoint())
                        .map(Checkpoint::name)
                        .orElseGet(() -> LocalizedText.english(bypass.checkpoint().value()));
        return new MyCheckpoint(
                WaitingFor.EXPLANATION,
                program.key(),
                program.name(),
                shown.face(rollout),
                Optional.of(bypass.checkpoint()),
                Optional.of(name),
                Message.of("mine.what.explanation"),
                Optional.empty(),
                false);
    }
}
