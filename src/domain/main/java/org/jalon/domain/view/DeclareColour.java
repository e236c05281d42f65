package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.Declaration;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.DeclaredColours;
import org.jalon.domain.rollout.RolloutEditors;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;

/**
 * A Business Unit says how its rollout stands. It is the word of whoever may edit the rollout issue
 * and belongs to the program's status date, as the figures do that it stands beside.
 */
public final class DeclareColour {
    public static final String FORBIDDEN = "rollout.colour.forbidden";

    private final VisibleRollouts rollouts;
    private final RolloutEditors editors;
    private final DeclaredColours colours;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    public DeclareColour(
            VisibleRollouts rollouts,
            RolloutEditors editors,
            DeclaredColours colours,
            RepeatedTransactions transactions,
            Clock clock) {
        this.rollouts = rollouts;
        this.editors = editors;
        this.colours = colours;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps the colour behind all declared before, or {@link Refused}; then nothing changes. */
    public void of(
            ActorId actor, ProgramKey program, BusinessUnitCode bu, Declaration declaration) {
        VisibleRollout visible = rollouts.by(actor, program, bu);
        if (!editors.mayEdit(actor, visible.rollout().issue())) {
            throw Refused.forbidden(FORBIDDEN, bu.value());
        }
        DeclaredColour declared = declaration.on(visible.program().statusDate(clock));
        transactions.inOne(
                () -> {
                    colours.declare(visible.rollout().id(), declared);
                    return declared;
                });
    }
}
