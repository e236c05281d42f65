package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.review.WindowCalendar;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;

/** The rollouts of checkpoint screens, and the days they are looked at. */
public final class PanelRollouts {
    private final VisibleRollouts rollouts;
    private final RolloutFaces faces;
    private final WindowCalendar calendar;
    private final Clock clock;

    public PanelRollouts(
            VisibleRollouts rollouts, RolloutFaces faces, WindowCalendar calendar, Clock clock) {
        this.rollouts = rollouts;
        this.faces = faces;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The rollout, or {@link Refused} as not found. */
    VisibleRollout by(ActorId actor, ProgramKey key, BusinessUnitCode bu) {
        return rollouts.by(actor, key, bu);
    }

    RolloutFace face(Rollout rollout) {
        return faces.of(rollout);
    }

    /** The day figures are of. */
    LocalDate asOf(Program program) {
        return program.statusDate(clock);
    }

    /** Today in the Business Unit, by which deadlines are counted. */
    LocalDate today(Program program, Rollout rollout) {
        return calendar.today(program, rollout.id().bu());
    }
}
