package org.jalon.domain.report;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.Standards;

/** Finds what a report is about, for a person who may see it. */
public final class ReportSubjects {
    private final VisiblePrograms programs;
    private final Standards standards;
    private final BusinessUnits units;
    private final Rollouts rollouts;
    private final Checkpoints checkpoints;

    public ReportSubjects(
            VisiblePrograms programs,
            Standards standards,
            BusinessUnits units,
            Rollouts rollouts,
            Checkpoints checkpoints) {
        this.programs = programs;
        this.standards = standards;
        this.units = units;
        this.rollouts = rollouts;
        this.checkpoints = checkpoints;
    }

    /** The subject, or {@link Refused} as not found. */
    ReportSubject by(ActorId actor, ProgramKey key, CheckpointCode code, BusinessUnitCode bu) {
        Program program = programs.by(actor, key);
        Rollout rollout =
                rollouts.by(new RolloutId(key, bu))
                        .orElseThrow(() -> notFound("rollout.not-found", bu.value(), key.value()));
        Checkpoint checkpoint =
                checkpoints
                        .by(key, code)
                        .orElseThrow(() -> notFound("checkpoint.not-found", code.value()));
        BusinessUnit unit =
                units.by(bu)
                        .orElseThrow(() -> notFound("rollout.not-found", bu.value(), key.value()));
        Standard standard =
                standards
                        .by(program.standard())
                        .orElseThrow(
                                () -> notFound("standard.not-found", program.standard().value()));
        return new ReportSubject(
                program,
                standard,
                unit,
                rollout,
                checkpoint,
                programs.isClosed(actor, program, bu));
    }

    private static Refused notFound(String rule, Object... args) {
        return Refused.notFound(rule, args);
    }
}
