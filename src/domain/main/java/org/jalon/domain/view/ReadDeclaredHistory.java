package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.DeclaredColours;
import org.jalon.domain.rollout.RolloutEditors;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads the colours a Business Unit declared, for whoever may see the program. */
public final class ReadDeclaredHistory {
    static final int MOST_EARLIER = 5;

    private final VisibleRollouts rollouts;
    private final RolloutEditors editors;
    private final DeclaredColours colours;
    private final Clock clock;

    public ReadDeclaredHistory(
            VisibleRollouts rollouts,
            RolloutEditors editors,
            DeclaredColours colours,
            Clock clock) {
        this.rollouts = rollouts;
        this.editors = editors;
        this.colours = colours;
        this.clock = clock;
    }

    /** The colours up to the status date, or {@link org.jalon.domain.shared.Refused}. */
    public DeclaredHistory of(ActorId actor, ProgramKey program, BusinessUnitCode bu) {
        VisibleRollout visible = rollouts.by(actor, program, bu);
        RolloutId rollout = visible.rollout().id();
        LocalDate asOf = visible.program().statusDate(clock);
        List<DeclaredColour> newestFirst =
                colours.of(rollout).reversed().stream()
                        .filter(colour -> !colour.date().isAfter(asOf))
                        .limit(MOST_EARLIER + 1L)
                        .toList();
        return new DeclaredHistory(
                rollout,
                editors.mayEdit(actor, visible.rollout().issue()),
                newestFirst.stream().findFirst(),
                newestFirst.stream().skip(1).toList());
    }
}
