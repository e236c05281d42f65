package org.jalon.domain.exemption;

import org.jalon.domain.checkpoint.Explanations;
import org.jalon.domain.conformity.Assessors;
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
    private final Explanations explanations;
    private final ProgramRoles roles;

    public ExceptionRights(Assessors assessors, Explanations explanations, ProgramRoles roles) {
        this.assessors = assessors;
        this.explanations = explanations;
        this.roles = roles;
    }

    /** Whether this person may say it for the rollout. */
    public boolean maySay(ActorId actor, Program program, Rollout rollout, ExceptionKind kind) {
        return switch (kind) {
            case ADAPTATION, WAIVER -> assessors.mayAssess(actor, program, rollout);
            case EXPLANATION -> explanations.decides(actor, rollout.id().bu());
        };
    }

    /** Whether this person may approve and revoke exceptions of the program. */
    public boolean mayApprove(ActorId actor, Program program) {
        return roles.has(actor, program, ProgramRole.PMO);
    }
}
