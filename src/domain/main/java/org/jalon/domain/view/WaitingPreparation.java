package org.jalon.domain.view;

import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.checkpoint.NextCheckpoints;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.rollup.RolloutCubes;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The next checkpoints of the Business Units a person leads, as far as something is missing. */
public final class WaitingPreparation implements Waiting {
    private final BusinessUnits units;
    private final Rollouts rollouts;
    private final RolloutCubes cubes;
    private final NextCheckpoints next;
    private final PanelRollouts shown;

    public WaitingPreparation(
            BusinessUnits units,
            Rollouts rollouts,
            RolloutCubes cubes,
            NextCheckpoints next,
            PanelRollouts shown) {
        this.units = units;
        this.rollouts = rollouts;
        this.cubes = cubes;
        this.next = next;
        this.shown = shown;
    }

    @Override
    public List<MyCheckpoint> of(ActorId actor, Program program) {
        List<Rollout> mine =
                units.all().stream()
                        .filter(unit -> unit.lead().equals(Optional.of(actor)))
                        .map(BusinessUnit::code)
                        .flatMap(bu -> rollouts.by(new RolloutId(program.key(), bu)).stream())
                        .toList();
        Map<Rollout, RolloutCube> counters = new LinkedHashMap<>();
        Map<RolloutId, RolloutCube> read = cubes.of(mine.stream().map(Rollout::id).toList());
        mine.forEach(rollout -> counters.put(rollout, read.get(rollout.id())));
        Map<RolloutId, NextCheckpoint> coming = next.of(program, counters, shown.asOf(program));
        return mine.stream()
                .flatMap(
                        rollout ->
                                Optional.ofNullable(coming.get(rollout.id()))
                                        .filter(checkpoint -> checkpoint.unmet() > 0)
                                        .map(checkpoint -> line(program, rollout, checkpoint))
                                        .stream())
                .toList();
    }

    private MyCheckpoint line(Program program, Rollout rollout, NextCheckpoint checkpoint) {
        LocalDate today = shown.asOf(program);
        return new MyCheckpoint(
                WaitingFor.PREPARATION,
                program.key(),
                program.name(),
                shown.face(rollout),
                Optional.of(checkpoint.code()),
                Optional.of(checkpoint.name()),
                Message.of("mine.what.preparation", checkpoint.unmet()),
                checkpoint.due(),
                checkpoint.due().filter(today::isAfter).isPresent());
    }
}
