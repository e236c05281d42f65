package org.jalon.domain.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.PeopleHouse;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.view.Person;
import org.junit.Test;

import java.util.List;
import java.util.Optional;

public class AssignRolesTest {
    private static final ActorId OFFICE = new ActorId("office");
    private static final ActorId ANYBODY = new ActorId("anybody");

    private final House house = new House();
    private final Program program = SampleProgram.in(house).program;
    private final PeopleHouse use = new PeopleHouse(house);

    private void assign(ActorId by, String role, String whom, boolean holds) {
        use.assign.as(by, program.key(), new RoleRequest(role, whom, holds));
    }

    private List<Person> holders(ProgramRole role) {
        return use.people.of(ANYBODY, program.key()).roles().stream()
                .filter(it -> it.role() == role)
                .flatMap(it -> it.people().stream())
                .toList();
    }

    @Test
    public void anAdministratorGivesARoleAndTakesItBack() {
        assign(InMemoryJira.ADMIN, "pmo", "office", true);
        assign(InMemoryJira.ADMIN, "pmo", "anybody", true);
        assign(InMemoryJira.ADMIN, "pmo", "anybody", true);
        assertThat(holders(ProgramRole.PMO))
                .extracting(Person::id)
                .containsExactly(ANYBODY, OFFICE);

        assign(InMemoryJira.ADMIN, "pmo", "anybody", false);
        assertThat(holders(ProgramRole.PMO)).extracting(Person::id).containsExactly(OFFICE);
        assertThat(holders(ProgramRole.ADMIN)).isEmpty();
    }

    @Test
    public void nobodyElseDoesNotEvenThePmo() {
        assign(InMemoryJira.ADMIN, "pmo", "office", true);

        assertThatThrownBy(() -> assign(OFFICE, "admin", "office", true))
                .isInstanceOf(Refused.class)
                .hasMessage("program.role.forbidden");
        assertThat(holders(ProgramRole.ADMIN)).isEmpty();

        house.jira.hide(ANYBODY, program.project());
        assertThatThrownBy(() -> assign(ANYBODY, "pmo", "anybody", true))
                .hasMessage(VisiblePrograms.NOT_FOUND);
    }

    @Test
    public void aRoleIsGivenToPeopleOfThisJiraAndTakenFromAnybody() {
        ActorId gone = new ActorId("gone");
        assign(InMemoryJira.ADMIN, "stakeholder", "gone", true);
        house.people.forget(gone);

        assertThat(holders(ProgramRole.STAKEHOLDER))
                .containsExactly(new Person(gone, Optional.empty()));
        assertThatThrownBy(() -> assign(InMemoryJira.ADMIN, "pmo", "gone", true))
                .hasMessage(AssignRoles.NOBODY);
        assertThatThrownBy(() -> assign(InMemoryJira.ADMIN, "pmo", " ", true))
                .hasMessage(AssignRoles.NOBODY);
        assertThatThrownBy(() -> assign(InMemoryJira.ADMIN, "viewer", "office", true))
                .hasMessage("people.role.unknown");

        assign(InMemoryJira.ADMIN, "stakeholder", "gone", false);
        assertThat(holders(ProgramRole.STAKEHOLDER)).isEmpty();
    }
}
