package org.jalon.domain.view;

import org.jalon.domain.organisation.People;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.RoleAssignments;
import org.jalon.domain.shared.ActorId;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Reads who was given which role, by name; who has left stands last. */
public final class RoleHolders {
    private static final Comparator<Person> BY_NAME =
            Comparator.comparing((Person person) -> person.name().isEmpty())
                    .thenComparing(person -> person.name().orElse(person.id().key()));

    private final RoleAssignments assigned;
    private final People people;

    public RoleHolders(RoleAssignments assigned, People people) {
        this.assigned = assigned;
        this.people = people;
    }

    List<PeopleOfProgram.Holders> of(ProgramKey program) {
        return Arrays.stream(ProgramRole.values())
                .filter(ProgramRole::isAssigned)
                .map(role -> new PeopleOfProgram.Holders(role, holders(program, role)))
                .toList();
    }

    private List<Person> holders(ProgramKey program, ProgramRole role) {
        return assigned.of(program, role).stream().map(this::person).sorted(BY_NAME).toList();
    }

    /** This person as Jira names them today. */
    Person person(ActorId actor) {
        return new Person(actor, people.displayNameOf(actor));
    }
}
