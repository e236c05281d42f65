package org.jalon.domain.review;

import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who signs off for a role: who was appointed, for the Business Unit or the whole program; for the
 * lead's role also the lead of the Business Unit.
 */
public final class SigningRights {
    /** The role that every Business Unit fills by itself. */
    public static final SignOffRoleCode BU_LEAD = new SignOffRoleCode("bu-lead");

    private final Appointments appointments;
    private final BusinessUnits units;

    public SigningRights(Appointments appointments, BusinessUnits units) {
        this.appointments = appointments;
        this.units = units;
    }

    /** Everybody who may sign off for that role. */
    public Set<ActorId> holders(RolloutId rollout, SignOffRoleCode role) {
        return holders(appointments.of(rollout.program()), rollout, role);
    }

    /** Those of the roles that this person may sign off for. */
    public List<SignOffRole> rolesOf(
            ActorId person, RolloutId rollout, Collection<SignOffRole> roles) {
        List<Appointment> known = appointments.of(rollout.program());
        return roles.stream()
                .filter(role -> holders(known, rollout, role.code()).contains(person))
                .toList();
    }

    private Set<ActorId> holders(List<Appointment> known, RolloutId rollout, SignOffRoleCode role) {
        Set<ActorId> holders = new HashSet<>();
        known.stream()
                .filter(appointment -> appointment.covers(role, rollout.bu()))
                .forEach(appointment -> holders.addAll(appointment.people()));
        if (role.equals(BU_LEAD)) {
            units.by(rollout.bu()).flatMap(BusinessUnit::lead).ifPresent(holders::add);
        }
        return holders;
    }
}
