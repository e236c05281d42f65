package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.PeopleHouse;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.CalendarCode;
import org.jalon.domain.organisation.Disclosure;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.organisation.WorkingCalendar;
import org.jalon.domain.program.AssignRoles;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

public class PeopleTest {
    private static final BusinessUnitCode FRANCE = new BusinessUnitCode("FR");
    private static final ActorId OFFICE = new ActorId("office");
    private static final ActorId LEAD = new ActorId("lead-fr");
    private static final ActorId ANYBODY = new ActorId("anybody");

    private final House house = new House();
    private final Program program = SampleProgram.in(house).program;
    private final PeopleHouse use = new PeopleHouse(house);

    private void change(ActorId by, String lead, String zone, String language) {
        use.profiles.of(
                by,
                program.key(),
                FRANCE,
                new ProfileRequest(lead, zone, language, null, null, List.of()));
    }

    private UnitProfile france() {
        return house.plans.units().by(FRANCE).orElseThrow().profile();
    }

    @Test
    public void thePmoSaysWhoLeadsAUnitAndTheLeadSaysWhatIsTheUnitsOwn() {
        house.assigned.replace(program.key(), ProgramRole.PMO, Set.of(OFFICE));
        change(OFFICE, "lead-fr", "Europe/Paris", "");
        assertThat(france().lead()).contains(LEAD);
        assertThat(france().zone()).contains(ZoneId.of("Europe/Paris"));

        change(LEAD, "lead-fr", "Europe/Paris", "fr");
        assertThat(france().language()).contains("fr");

        assertThatThrownBy(() -> change(LEAD, "friend", "Europe/Paris", "fr"))
                .hasMessage("program.role.forbidden");
        assertThatThrownBy(() -> change(LEAD, "lead-fr", "Asia/Tokyo", "fr"))
                .hasMessage("program.role.forbidden");
        assertThatThrownBy(() -> change(ANYBODY, "lead-fr", "Europe/Paris", "de"))
                .hasMessage("program.role.forbidden");
        assertThat(france().language()).contains("fr");
    }

    @Test
    public void whatIsNoZoneLanguageOrPersonIsRefusedAndChangesNothing() {
        UnitProfile before = france();
        house.people.forget(ANYBODY);

        assertThatThrownBy(() -> change(InMemoryJira.ADMIN, "", "Europe/Atlantis", ""))
                .hasMessage("people.zone.unknown");
        assertThatThrownBy(() -> change(InMemoryJira.ADMIN, "", "", "klingon"))
                .hasMessage("people.language.unknown");
        assertThatThrownBy(() -> change(InMemoryJira.ADMIN, "anybody", "", ""))
                .hasMessage(AssignRoles.NOBODY);
        assertThat(france()).isEqualTo(before);
    }

    @Test
    public void theLeadSaysByWhichCalendarTheUnitGoesAndWhoIsKeptInformed() {
        change(InMemoryJira.ADMIN, "lead-fr", "", "");
        house.calendars.save(
                new WorkingCalendar(
                        new CalendarCode("FR"),
                        LocalizedText.english("France"),
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        new TreeSet<>()));
        StakeholderRequest sales = new StakeholderRequest(null, "Sales", "room 4", "sales");
        StakeholderRequest known = new StakeholderRequest("anybody", null, null, "marketing");

        informed("FR", sales, known, known);
        assertThat(france().calendar()).contains(new CalendarCode("FR"));
        assertThat(france().stakeholders()).hasSize(2);
        assertThat(france().isStakeholder(ANYBODY)).isTrue();

        house.people.forget(ANYBODY);
        informed("FR", known);
        assertThat(france().stakeholders()).hasSize(1);
        assertThatThrownBy(() -> informed("XX", known)).hasMessage("people.calendar.unknown");
        assertThatThrownBy(() -> informed("", new StakeholderRequest("", "Sales", " ", "sales")))
                .hasMessage("people.stakeholder.incomplete");
        assertThatThrownBy(() -> informed("", new StakeholderRequest("lead-fr", "", "", "fun")))
                .hasMessage("people.stakeholder.role-unknown");
    }

    private void informed(String calendar, StakeholderRequest... stakeholders) {
        use.profiles.of(
                LEAD,
                program.key(),
                FRANCE,
                new ProfileRequest(
                        "lead-fr",
                        "",
                        "",
                        france().disclosure().map(it -> "checkpoints-only").orElse(null),
                        calendar,
                        List.of(stakeholders)));
    }

    @Test
    public void aClosedUnitIsOpenedByAnAdministratorNotByThePmoItIsClosedTo() {
        house.assigned.replace(program.key(), ProgramRole.PMO, Set.of(OFFICE));
        disclose(OFFICE, "lead-fr", "counts");
        disclose(OFFICE, "lead-fr", "checkpoints-only");
        assertThat(france().disclosure()).contains(Disclosure.CHECKPOINTS_ONLY);

        disclose(OFFICE, "", "checkpoints-only");
        disclose(InMemoryJira.ADMIN, "lead-fr", "checkpoints-only");
        assertThatThrownBy(() -> disclose(OFFICE, "lead-fr", "full"))
                .hasMessage("program.role.forbidden");
        assertThatThrownBy(() -> disclose(OFFICE, "office", "checkpoints-only"))
                .hasMessage("program.role.forbidden");
        assertThatThrownBy(() -> disclose(LEAD, "lead-fr", "full"))
                .hasMessage("program.role.forbidden");
        informed("", new StakeholderRequest("anybody", "", "", "sales"));
        assertThat(france().isStakeholder(ANYBODY)).isTrue();
        assertThat(france().disclosure()).contains(Disclosure.CHECKPOINTS_ONLY);

        disclose(InMemoryJira.ADMIN, "lead-fr", "full");
        assertThat(france().disclosure()).contains(Disclosure.FULL);
    }

    private void disclose(ActorId by, String lead, String disclosure) {
        use.profiles.of(
                by,
                program.key(),
                FRANCE,
                new ProfileRequest(lead, "", "", disclosure, "", List.of()));
    }

    /** Matrix, page of the unit and report name nobody; they must not need the lead to exist. */
    @Test
    public void aLeadWhoHasLeftBreaksNoPageAndMayStayUntilSomebodyIsNamed() {
        change(InMemoryJira.ADMIN, "lead-fr", "", "");
        house.people.forget(LEAD);

        change(InMemoryJira.ADMIN, "lead-fr", "Europe/Paris", "");
        PeopleOfProgram.Unit unit =
                use.people.of(ANYBODY, program.key()).units().stream()
                        .filter(it -> it.unit().code().equals(FRANCE))
                        .findFirst()
                        .orElseThrow();
        assertThat(unit.lead()).contains(new Person(LEAD, Optional.empty()));
        assertThat(house.matrix.of(ANYBODY, program.key(), Optional.empty()).rows()).isNotEmpty();
        assertThat(house.views.rolloutPage.of(ANYBODY, program.key(), FRANCE)).isNotNull();
    }

    @Test
    public void thePageSaysWhatTheViewerMayChange() {
        change(InMemoryJira.ADMIN, "lead-fr", "", "");

        assertThat(right(InMemoryJira.ADMIN, FRANCE)).isEqualTo(ProfileRight.ALL);
        assertThat(right(LEAD, FRANCE)).isEqualTo(ProfileRight.OWN);
        assertThat(right(LEAD, new BusinessUnitCode("DE"))).isEqualTo(ProfileRight.NONE);
        assertThat(use.people.of(InMemoryJira.ADMIN, program.key()).mayAssign()).isTrue();
        assertThat(use.people.of(LEAD, program.key()).mayAssign()).isFalse();
    }

    private ProfileRight right(ActorId viewer, BusinessUnitCode bu) {
        return use.people.of(viewer, program.key()).units().stream()
                .filter(it -> it.unit().code().equals(bu))
                .map(PeopleOfProgram.Unit::right)
                .findFirst()
                .orElseThrow();
    }
}
