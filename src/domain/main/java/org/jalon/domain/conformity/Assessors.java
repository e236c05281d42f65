package org.jalon.domain.conformity;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutEditors;
import org.jalon.domain.shared.ActorId;

/**
 * Who may say how a rollout conforms: the lead of the Business Unit and administrators; while
 * nobody is named as its lead, whoever may edit the rollout issue.
 */
public final class Assessors {
    private final ProgramRoles roles;
    private final BusinessUnits units;
    private final RolloutEditors editors;

    public Assessors(ProgramRoles roles, BusinessUnits units, RolloutEditors editors) {
        this.roles = roles;
        this.units = units;
        this.editors = editors;
    }

    public boolean mayAssess(ActorId actor, Program program, Rollout rollout) {
        return roles.has(actor, program, rollout.id().bu(), ProgramRole.BU_LEAD)
                || (hasNoLead(rollout) && editors.mayEdit(actor, rollout.issue()));
    }

    private boolean hasNoLead(Rollout rollout) {
        return units.by(rollout.id().bu()).flatMap(BusinessUnit::lead).isEmpty();
    }

    /** Whether this person may change the Standard of the program and move its rollouts. */
    public boolean mayChangeStandard(ActorId actor, Program program) {
        return roles.has(actor, program, ProgramRole.ADMIN);
    }
}
