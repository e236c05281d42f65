package org.jalon.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Forecast;
import org.jalon.domain.sample.SampleProgram;
import org.junit.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

public class MovedForecastsTest {
    private static final LocalDate TODAY = SampleProgram.STATUS_DATE;
    private static final LocalDate SINCE = TODAY.minusDays(7);
    private static final Optional<LocalDate> JANUARY = Optional.of(LocalDate.parse("2027-01-11"));
    private static final Optional<LocalDate> MARCH = Optional.of(LocalDate.parse("2027-03-01"));

    private final Program program = SampleProgram.in(new House()).program;

    private static Forecast forecast(LocalDate day, Optional<LocalDate> date) {
        return new Forecast(new MilestoneCode("M09"), day, date);
    }

    private List<String> moves(Forecast... forecasts) {
        return MovedForecasts.among(Arrays.asList(forecasts), program, SINCE, TODAY).stream()
                .map(change -> change.text().key())
                .toList();
    }

    @Test
    public void aFirstForecastIsNoMove() {
        assertThat(moves(forecast(TODAY, JANUARY))).isEmpty();
    }

    @Test
    public void movesOfTheWeekCountAndOlderOnesDoNot() {
        Forecast before = forecast(SINCE.minusDays(30), JANUARY);

        assertThat(moves(before, forecast(SINCE, MARCH)))
                .containsExactly("report.change.forecast-moved");
        assertThat(moves(before, forecast(SINCE.minusDays(1), MARCH))).isEmpty();
        assertThat(moves(before, forecast(TODAY.plusDays(1), MARCH))).isEmpty();
    }

    @Test
    public void aForecastTakenBackAndGivenAgainIsToldAsSuch() {
        Forecast before = forecast(SINCE.minusDays(30), JANUARY);
        Forecast withdrawn = forecast(SINCE, Optional.empty());

        assertThat(moves(before, withdrawn, forecast(TODAY, MARCH)))
                .containsExactly(
                        "report.change.forecast-withdrawn", "report.change.forecast-given");
    }
}
