package org.jalon.domain.view;

import org.jalon.domain.measure.MeasureProgram;
import org.jalon.domain.measure.MeasuredProgram;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.ActorId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one rollout with the very figures that the matrix has for it. */
public final class RolloutsAtHand {
    private final VisibleRollouts rollouts;
    private final MeasureProgram measure;
    private final ProgramHeaders headers;
    private final MatrixRows rows;
    private final CostFollowed cost;

    public RolloutsAtHand(
            VisibleRollouts rollouts,
            MeasureProgram measure,
            ProgramHeaders headers,
            MatrixRows rows,
            CostFollowed cost) {
        this.rollouts = rollouts;
        this.measure = measure;
        this.headers = headers;
        this.rows = rows;
        this.cost = cost;
    }

    /** The rollout, or {@link org.jalon.domain.shared.Refused} as not found. */
    RolloutAtHand by(ActorId actor, ProgramKey program, BusinessUnitCode bu) {
        VisibleRollout visible = rollouts.by(actor, program, bu);
        MeasuredProgram measured = measure.of(visible.program(), List.of(visible.rollout()));
        return new RolloutAtHand(
                visible,
                headers.of(visible.program()),
                measured.asOf(),
                MatrixRows.closing(
                                rows.of(measured, Optional.empty()),
                                visible.closed() ? Set.of(bu) : Set.of())
                        .get(0),
                cost.in(program));
    }
}
