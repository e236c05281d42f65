package org.jalon.domain.exemption;

import org.jalon.domain.checkpoint.DecisionMakers;
import org.jalon.domain.conformity.Assessors;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.ActorId;

/**
 * Who does what about exceptions: the Business Unit says them, its decision-makers explain, and the
 * program's PMO approves, never what they asked for themselves.
 */
public final class ExceptionRights {
    private final Assessors assessors;
    private final DecisionMakers decisionMakers;
    private final BusinessUnits units;
    private final ProgramRoles roles;

    public ExceptionRights(
            Assessors assessors,
            DecisionMakers decisionMakers,
            BusinessUnits units,
            ProgramRoles roles) {
        this.assessors = assessors;
        this.decisionMakers = decisionMakers;
        this.units = units;
        this.roles = roles;
    }

    /** Whether this person may say it for the rollout. */
    public boolean maySay(ActorId actor, Program program, Rollout rollout, ExceptionKind kind) {
        boolean answers = assessors.mayAssess(actor, program, rollout);
        return switch (kind) {
            case ADAPTATION, WAIVER -> answers;
            case EXPLANATION -> answers || decides(actor, rollout);
        };
    }

    /** Whether this person may approve and revoke exceptions of the program. */
    public boolean mayApprove(ActorId actor, Program program) {
        return roles.has(actor, program, ProgramRole.PMO);
    }

    private boolean decides(ActorId actor, Rollout rollout) {
        return units.by(rollout.id().bu())
                .filter(unit -> decisionMakers.decidesFor(actor, unit))
                .isPresent();
    }
}
