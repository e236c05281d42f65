package org.jalon.domain.review;

import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.shared.ActorId;

import java.util.Optional;
import java.util.Set;

/**
 * Who fills a role that signs off.
 *
 * @param unit for which Business Unit; empty for all of the program
 * @param people one of them is enough
 */
public record Appointment(
        SignOffRoleCode role, Optional<BusinessUnitCode> unit, Set<ActorId> people) {
    public Appointment {
        people = Set.copyOf(people);
    }

    /** Whether it is for that role in that unit. */
    boolean covers(SignOffRoleCode asked, BusinessUnitCode bu) {
        return role.equals(asked) && unit.filter(only -> !only.equals(bu)).isEmpty();
    }
}
