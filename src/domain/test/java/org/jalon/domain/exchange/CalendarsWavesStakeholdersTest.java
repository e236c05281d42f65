package org.jalon.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.CalendarCode;
import org.jalon.domain.organisation.Stakeholder;
import org.jalon.domain.organisation.StakeholderRole;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.Wave;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

public class CalendarsWavesStakeholdersTest {
    private static final ProgramKey KEY = new ProgramKey("XBP");
    private static final String UNITS = "\"businessUnits\": [";
    private static final String COUNTRY = "\"country\": \"FR\"";
    private static final String WAVES =
            "\"waves\": [{\"number\": 2, \"name\": {\"en\": \"South\"}, \"from\":"
                    + " \"2026-03-02\"}],";
    private static final String CALENDARS =
            "\"calendars\": [{\"code\": \"FR\", \"name\": {\"en\": \"France\"},"
                    + " \"workDays\": [\"monday\", \"sunday\"], \"holidays\": [\"2026-07-14\"]}],";
    private static final String SAID =
            ", \"calendar\": \"FR\", \"stakeholders\": [{\"user\": \"zoe\", \"role\": \"sales\"},"
                    + " {\"name\": \"Mkt\", \"channel\": \"mkt@example.org\", \"role\":"
                    + " \"marketing\"}]";

    private final SmallProgram small = new SmallProgram();
    private final String full =
            small.text.replace(UNITS, WAVES + CALENDARS + UNITS).replace(COUNTRY, COUNTRY + SAID);

    private UnitProfile france() {
        return small.house.plans.units().by(new BusinessUnitCode("FR")).orElseThrow().profile();
    }

    @Test
    public void calendarsWavesAndStakeholdersAreReadFromTheFile() {
        assertThat(small.importText(full)).isInstanceOf(ImportOutcome.Imported.class);

        assertThat(small.house.calendars.by(new CalendarCode("FR")).orElseThrow())
                .satisfies(
                        it ->
                                assertThat(it.workDays())
                                        .containsExactly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY))
                .satisfies(
                        it ->
                                assertThat(it.holidays())
                                        .containsExactly(LocalDate.parse("2026-07-14")));
        assertThat(small.house.plans.programs().by(KEY).orElseThrow().waves())
                .containsExactly(
                        new Wave(
                                2,
                                LocalizedText.english("South"),
                                Optional.of(LocalDate.parse("2026-03-02")),
                                Optional.empty()));
        assertThat(france().calendar()).contains(new CalendarCode("FR"));
        assertThat(france().stakeholders())
                .containsExactly(
                        new Stakeholder(
                                new Stakeholder.Account(new ActorId("zoe")), StakeholderRole.SALES),
                        new Stakeholder(
                                new Stakeholder.Elsewhere("Mkt", "mkt@example.org"),
                                StakeholderRole.MARKETING));
    }

    @Test
    public void aViewOfAPastDayCallsWavesByTheirNames() {
        small.importText(full);
        Program program = small.house.plans.programs().by(KEY).orElseThrow();

        assertThat(program.asOf(LocalDate.parse("2026-10-01")).waves())
                .isEqualTo(program.waves())
                .isNotEmpty();
    }

    @Test
    public void theyAreExportedAsTheyWereImported() {
        small.importText(full);

        Node exported = small.house.export.file(InMemoryJira.ADMIN, KEY);
        assertThat(Differences.between(exported, LocatedJson.parse(full))).isEmpty();
    }

    @Test
    public void whatTheFileDoesNotSayOfAUnitStays() {
        small.importText(full);
        UnitProfile before = france();

        small.importText(small.text);

        assertThat(france()).isEqualTo(before);
    }

    @Test
    public void aStakeholderWhoLeftJiraIsNotInTheFileAndStaysStored() {
        small.importText(full);
        small.house.people.forget(new ActorId("zoe"));

        Node exported = small.house.export.file(InMemoryJira.ADMIN, KEY);

        assertThat(exported.toString()).contains("mkt@example.org").doesNotContain("zoe");
        assertThat(france().isStakeholder(new ActorId("zoe"))).isTrue();
    }

    @Test
    public void whatIsWrongIsNamed() {
        assertWrong("\"sunday\"", "\"dimanche\"", "calendars[0].workDays[1]");
        assertWrong("[\"monday\", \"sunday\"]", "[]", "calendars[0].workDays");
        assertWrong("2026-07-14", "2026-02-30", "calendars[0].holidays[0]");
        assertWrong("\"calendar\": \"FR\"", "\"calendar\": \"XX\"", "businessUnits[1].calendar");
        assertWrong("\"zoe\"", "\"nobody\"", "businessUnits[1].stakeholders[0].user");
        assertWrong("\"sales\"", "\"fun\"", "businessUnits[1].stakeholders[0].role");
        assertWrong(
                "\"channel\": \"mkt@example.org\", ",
                "",
                "businessUnits[1].stakeholders[1].channel");
        assertWrong("\"number\": 2", "\"number\": 0", "waves[0].number");
        assertWrong(
                "\"from\": \"2026-03-02\"",
                "\"from\": \"2026-03-02\", \"to\": \"2026-03-01\"",
                "waves[0].to");
    }

    private void assertWrong(String right, String wrong, String field) {
        assertThat(full).contains(right);
        assertThat(small.importText(full.replace(right, wrong)))
                .isInstanceOfSatisfying(
                        ImportOutcome.Rejected.class,
                        rejected ->
                                assertThat(rejected.errors())
                                        .extracting(ImportError::field)
                                        .containsExactly(field));
    }
}
