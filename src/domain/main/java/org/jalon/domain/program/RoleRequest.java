package org.jalon.domain.program;

import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.util.Arrays;
import java.util.Locale;

/**
 * A role that a person is to hold from now on, or no longer, as somebody asked for it.
 *
 * @param role its name as people write it, such as {@code pmo}
 * @param person the opaque user key
 */
public record RoleRequest(String role, String person, boolean holds) {

    /** The role; {@link Refused} when it is none that is given to people. */
    ProgramRole asked() {
        return Arrays.stream(ProgramRole.values())
                .filter(ProgramRole::isAssigned)
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(role))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("people.role.unknown"));
    }

    /** Who is meant; {@link Refused} when nobody is named. */
    ActorId who() {
        if (person == null || person.isBlank()) {
            throw Refused.invalid(AssignRoles.NOBODY);
        }
        return new ActorId(person);
    }
}
