package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.shared.ActorId;

import java.util.Optional;
import java.util.function.Function;

/**
 * Who may change what of a Business Unit's profile: the PMO all of it, the unit's lead what is
 * about the unit alone. Who the lead is and what others may know is not the lead's to say.
 */
public final class ProfileRights {
    private final ProgramRoles roles;

    public ProfileRights(ProgramRoles roles) {
        this.roles = roles;
    }

    /** What this person may change, unit by unit; queries do not grow with the units. */
    Function<BusinessUnit, ProfileRight> of(ActorId actor, Program program) {
        if (roles.has(actor, program, ProgramRole.PMO)) {
            return unit -> ProfileRight.ALL;
        }
        Optional<ActorId> lead = Optional.of(actor);
        return unit -> unit.lead().equals(lead) ? ProfileRight.OWN : ProfileRight.NONE;
    }

    /** Throws {@link org.jalon.domain.shared.Refused} when this change is not this person's. */
    void require(ActorId actor, Program program, BusinessUnit unit, UnitProfile wanted) {
        UnitProfile known = unit.profile();
        boolean ownMatter =
                known.lead().equals(wanted.lead())
                        && known.disclosure().equals(wanted.disclosure())
                        && known.zone().equals(wanted.zone());
        if (!ownMatter || of(actor, program).apply(unit) == ProfileRight.NONE) {
            roles.require(actor, program, ProgramRole.PMO);
        }
    }
}
