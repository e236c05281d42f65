package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.Disclosure;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public class PeopleTablesIT extends PersistenceCase {
    private final ActiveObjectsBusinessUnits units = new ActiveObjectsBusinessUnits(activeObjects);
    private final ActiveObjectsRoleAssignments roles =
            new ActiveObjectsRoleAssignments(activeObjects);

    @Test
    public void aBusinessUnitIsReadAsItWasWritten() {
        BusinessUnitCode code = new BusinessUnitCode("B/1");
        BusinessUnit unit =
                new BusinessUnit(code, TEXT, "FR", Optional.of(new JiraProjectId(1L << 40)));
        BusinessUnit elsewhere =
                new BusinessUnit(code, LocalizedText.english("B"), "", Optional.empty());

        units.save(unit);
        assertThat(units.by(code)).contains(unit);

        BusinessUnit known =
                new BusinessUnit(
                        code,
                        TEXT,
                        "FR",
                        List.of(new JiraProjectId(3), new JiraProjectId(1), new JiraProjectId(2)),
                        new UnitProfile(
                                Optional.of(new ActorId("JIRAUSER10100")),
                                Optional.of(Disclosure.CHECKPOINTS_ONLY),
                                Optional.of(ZoneId.of("Europe/Paris")),
                                Optional.of("fr")));
        units.save(known);
        assertThat(units.by(code)).contains(known);

        units.save(elsewhere);
        assertThat(units.by(code)).contains(elsewhere);
        assertThat(units.all()).containsOnlyOnce(elsewhere);
    }

    @Test
    public void rolesAreKeptByOpaqueIdsAndReplacedOneRoleAtATime() {
        ProgramKey key = new ProgramKey("R/1");
        ActorId first = new ActorId("JIRAUSER/1");
        ActorId second = new ActorId("JIRAUSER%2");

        roles.replace(key, ProgramRole.PMO, Set.of(first, second));
        roles.replace(key, ProgramRole.ADMIN, Set.of(first));
        assertThat(roles.of(key, ProgramRole.PMO)).containsExactlyInAnyOrder(first, second);

        roles.replace(key, ProgramRole.PMO, Set.of(second));
        assertThat(roles.of(key, ProgramRole.PMO)).containsExactly(second);
        assertThat(roles.holds(key, ProgramRole.PMO, first)).isFalse();
        assertThat(roles.holds(key, ProgramRole.ADMIN, first)).isTrue();
        assertThat(roles.of(new ProgramKey("R"), ProgramRole.PMO)).isEmpty();
    }
}
