package org.jalon.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

public class WorkingCalendarTest {
    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> SUNDAY_TO_THURSDAY =
            EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));

    private static final WorkingCalendar EUROPE =
            calendar(MONDAY_TO_FRIDAY, "2026-12-25", "2027-01-01", "2027-03-29");
    private static final WorkingCalendar GULF = calendar(SUNDAY_TO_THURSDAY);

    /** From, to, working days between them. */
    private record Case(WorkingCalendar calendar, String from, String to, long days) {}

    /** Friday is 2026-11-20. */
    private static final List<Case> TABLE =
            List.of(
                    new Case(EUROPE, "2026-11-20", "2026-11-20", 0),
                    new Case(EUROPE, "2026-11-20", "2026-11-21", 0),
                    new Case(EUROPE, "2026-11-20", "2026-11-23", 1),
                    new Case(EUROPE, "2026-11-21", "2026-11-23", 1),
                    new Case(EUROPE, "2026-11-20", "2026-11-27", 5),
                    new Case(EUROPE, "2026-11-27", "2026-11-20", -5),
                    new Case(EUROPE, "2026-12-24", "2026-12-25", 0),
                    new Case(EUROPE, "2026-12-24", "2026-12-28", 1),
                    new Case(EUROPE, "2026-12-31", "2027-01-04", 1),
                    new Case(EUROPE, "2027-03-26", "2027-03-30", 1),
                    new Case(GULF, "2026-11-19", "2026-11-20", 0),
                    new Case(GULF, "2026-11-19", "2026-11-21", 0),
                    new Case(GULF, "2026-11-19", "2026-11-22", 1),
                    new Case(GULF, "2026-11-20", "2026-11-27", 5),
                    new Case(GULF, "2026-12-24", "2026-12-27", 1));

    private static WorkingCalendar calendar(Set<DayOfWeek> workDays, String... holidays) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (String holiday : holidays) {
            days.add(LocalDate.parse(holiday));
        }
        return new WorkingCalendar(
                new CalendarCode("C"), LocalizedText.english("Calendar"), workDays, days);
    }

    @Test
    public void workingDaysAreCountedFromTheDayAfterUpToTheDayItself() {
        assertThat(TABLE)
                .allSatisfy(
                        it ->
                                assertThat(
                                                it.calendar()
                                                        .workingDaysBetween(
                                                                LocalDate.parse(it.from()),
                                                                LocalDate.parse(it.to())))
                                        .isEqualTo(it.days()));
    }

    @Test
    public void aDayIsReachedAfterSoManyWorkingDays() {
        LocalDate friday = LocalDate.parse("2026-11-20");

        assertThat(EUROPE.plus(friday, 1)).isEqualTo("2026-11-23");
        assertThat(EUROPE.plus(friday, 5)).isEqualTo("2026-11-27");
        assertThat(EUROPE.plus(friday, -5)).isEqualTo("2026-11-13");
        assertThat(EUROPE.plus(LocalDate.parse("2026-12-24"), 1)).isEqualTo("2026-12-28");
        assertThat(EUROPE.plus(LocalDate.parse("2026-11-21"), 0)).isEqualTo("2026-11-21");
        assertThat(EUROPE.plus(LocalDate.parse("2026-11-21"), -1)).isEqualTo("2026-11-20");
        assertThat(GULF.plus(friday, 1)).isEqualTo("2026-11-22");
        assertThat(GULF.plus(friday, -1)).isEqualTo("2026-11-19");
    }

    @Test
    public void whatIsReachedAfterSoManyWorkingDaysIsThatManyWorkingDaysAway() {
        Random random = new Random(53);
        for (int i = 0; i < 2_000; i++) {
            WorkingCalendar calendar = any(random);
            LocalDate from = LocalDate.parse("2026-01-01").plusDays(random.nextInt(700));
            int days = random.nextInt(60);

            LocalDate reached = calendar.plus(from, days);

            assertThat(calendar.workingDaysBetween(from, reached)).isEqualTo(days);
            assertThat(calendar.workingDaysBetween(reached, from)).isEqualTo(-days);
            assertThat(days == 0 || calendar.isWorked(reached)).isTrue();
        }
    }

    @Test
    public void somebodyWorksOnSomeDay() {
        assertThatThrownBy(() -> calendar(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static WorkingCalendar any(Random random) {
        Set<DayOfWeek> worked = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextBoolean()) {
                worked.add(day);
            }
        }
        TreeSet<LocalDate> holidays = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            holidays.add(LocalDate.parse("2026-01-01").plusDays(random.nextInt(800)));
        }
        return new WorkingCalendar(
                new CalendarCode("C"), LocalizedText.english("Any"), worked, holidays);
    }
}
