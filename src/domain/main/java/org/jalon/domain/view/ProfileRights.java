package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.Disclosure;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.shared.ActorId;

import java.util.Optional;
import java.util.function.Function;

/**
 * Who may change what of a Business Unit's profile: the PMO all of it, the unit's lead what is
 * about the unit alone. Who the lead is and what others may know is not the lead's to say. A unit
 * that discloses checkpoints only means the PMO first of all: to open it, or to make somebody one
 * of its own, takes an ADMIN or, for its stakeholders, its lead.
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
        ProfileRight right = of(actor, program).apply(unit);
        if (!ownMatter || right == ProfileRight.NONE) {
            roles.require(actor, program, ProgramRole.PMO);
        }
        if (right == ProfileRight.ALL && opens(known, wanted)) {
            roles.require(actor, program, ProgramRole.ADMIN);
        }
    }

    /** Whether more people, or others, would know what a closed unit keeps to its own. */
    private static boolean opens(UnitProfile known, UnitProfile wanted) {
        return known.disclosure().equals(Optional.of(Disclosure.CHECKPOINTS_ONLY))
                && !(wanted.disclosure().equals(known.disclosure())
                        && known.people().containsAll(wanted.people()));
    }
}
