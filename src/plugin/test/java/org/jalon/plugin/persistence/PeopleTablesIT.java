package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.CalendarCode;
import org.jalon.domain.organisation.Disclosure;
import org.jalon.domain.organisation.Stakeholder;
import org.jalon.domain.organisation.StakeholderRole;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.organisation.WorkingCalendar;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

public class PeopleTablesIT extends PersistenceCase {
    private final ActiveObjectsBusinessUnits units = new ActiveObjectsBusinessUnits(activeObjects);
    private final ActiveObjectsWorkingCalendars calendars =
            new ActiveObjectsWorkingCalendars(activeObjects);
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
                                Optional.of("fr"),
                                Optional.of(new CalendarCode("FR/1")),
                                List.of(
                                        new Stakeholder(
                                                new Stakeholder.Account(new ActorId("U/1%")),
                                                StakeholderRole.MARKETING),
                                        new Stakeholder(
                                                new Stakeholder.Elsewhere(
                                                        "Zoë / Sales", "zoe@example.org"),
                                                StakeholderRole.SALES))));
        units.save(known);
        assertThat(units.by(code)).contains(known);

        units.save(elsewhere);
        assertThat(units.by(code)).contains(elsewhere);
        assertThat(units.all()).containsOnlyOnce(elsewhere);
    }

    @Test
    public void aCalendarIsReadAsItWasWritten() {
        CalendarCode code = new CalendarCode("C/1");
        WorkingCalendar gulf =
                new WorkingCalendar(
                        code,
                        TEXT,
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                        new TreeSet<>(
                                Set.of(
                                        LocalDate.parse("2026-12-25"),
                                        LocalDate.parse("2027-01-01"))));
        WorkingCalendar always =
                new WorkingCalendar(
                        code,
                        LocalizedText.english("Always"),
                        EnumSet.allOf(DayOfWeek.class),
                        new TreeSet<>());

        calendars.save(gulf);
        assertThat(calendars.by(code)).contains(gulf);

        calendars.save(always);
        assertThat(calendars.by(code)).contains(always);
        assertThat(calendars.all()).containsOnlyOnce(always);
        assertThat(calendars.by(new CalendarCode("C"))).isEmpty();
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
