package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

import java.time.LocalDate;

public class SampleDatesTest {

    @Test
    public void staysForItsOwnStatusDate() {
        SampleDates dates = SampleDates.laidFor(SampleDates.STATUS_DATE);

        assertThat(dates.statusDate()).isEqualTo("2026-11-20");
        assertThat(dates.movedText("{\"date\":\"2026-02-16\"}"))
                .isEqualTo("{\"date\":\"2026-02-16\"}");
    }

    @Test
    public void movesByWholeWeeksToTheLastSuchWeekdayThatHasCome() {
        LocalDate day = SampleDates.STATUS_DATE;
        for (int i = 0; i < 400; i++, day = day.plusDays(1)) {
            LocalDate moved = SampleDates.laidFor(day).statusDate();

            assertThat(moved.getDayOfWeek()).isEqualTo(SampleDates.STATUS_DATE.getDayOfWeek());
            assertThat(moved).isBeforeOrEqualTo(day).isAfter(day.minusWeeks(1));
        }
    }

    @Test
    public void worksForADayBeforeTheSampleToo() {
        assertThat(SampleDates.laidFor(LocalDate.of(2026, 11, 19)).statusDate())
                .isEqualTo("2026-11-13");
    }

    @Test
    public void aHolidayStaysWhereItIs() {
        String calendar = "{\"holidays\": [\"2026-12-25\",\n\"2027-01-01\"]}";

        assertThat(SampleDates.laidFor(LocalDate.of(2026, 11, 28)).movedText(calendar))
                .isEqualTo(calendar);
    }

    @Test
    public void movesEveryQuotedDateOfATextAndNothingElse() {
        String moved =
                SampleDates.laidFor(LocalDate.of(2026, 11, 28))
                        .movedText("{\"a\":\"2026-11-20\",\"note\":\"since 2026-11-20\"}");

        assertThat(moved).isEqualTo("{\"a\":\"2026-11-27\",\"note\":\"since 2026-11-20\"}");
    }
}
