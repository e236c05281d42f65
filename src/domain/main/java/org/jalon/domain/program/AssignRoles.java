package org.jalon.domain.program;

import org.jalon.domain.organisation.People;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;

import java.util.LinkedHashSet;
import java.util.Set;

/** A program's ADMIN says who is what in it. */
public final class AssignRoles {
    public static final String NOBODY = "people.nobody";

    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final RoleAssignments assigned;
    private final People people;
    private final RepeatedTransactions transactions;

    public AssignRoles(
            VisiblePrograms programs,
            ProgramRoles roles,
            RoleAssignments assigned,
            People people,
            RepeatedTransactions transactions) {
        this.programs = programs;
        this.roles = roles;
        this.assigned = assigned;
        this.people = people;
        this.transactions = transactions;
    }

    /**
     * Gives the role or takes it back, or {@link Refused}; then nothing changes. It is given to
     * people of this Jira only, and taken from anybody, so that who has left can be taken off.
     */
    public void as(ActorId actor, ProgramKey key, RoleRequest request) {
        Program program = programs.by(actor, key);
        roles.require(actor, program, ProgramRole.ADMIN);
        ProgramRole role = request.asked();
        ActorId person = request.who();
        if (request.holds() && people.displayNameOf(person).isEmpty()) {
            throw Refused.invalid(NOBODY);
        }
        transactions.inOne(
                () -> {
                    Set<ActorId> holders = new LinkedHashSet<>(assigned.of(key, role));
                    if (request.holds() ? holders.add(person) : holders.remove(person)) {
                        assigned.replace(key, role, holders);
                    }
                    return holders;
                });
    }
}
