package org.jalon.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.time.LocalDate;
import java.util.Optional;

public class MilestoneSlipTest {
    /** A Monday. */
    private static final LocalDate BASELINE = LocalDate.parse("2026-11-23");

    private final MilestoneSlip slip = new MilestoneSlip();

    private static Milestone forecast(int daysLater) {
        return new Milestone(
                new MilestoneCode("M01"),
                new JiraIssueId(1),
                BASELINE,
                Optional.of(BASELINE.plusDays(daysLater)),
                Optional.empty(),
                Optional.empty());
    }

    private Colour colour(int daysLater, boolean goLive) {
        return slip.colour(forecast(daysLater), goLive, BASELINE.minusDays(30)).orElseThrow();
    }

    @Test
    public void fiveWorkingDaysAreGreenTwentyAmberMoreRed() {
        assertThat(colour(-10, false)).isEqualTo(Colour.GREEN);
        assertThat(colour(7, false)).isEqualTo(Colour.GREEN);
        assertThat(colour(8, false)).isEqualTo(Colour.AMBER);
        assertThat(colour(28, false)).isEqualTo(Colour.AMBER);
        assertThat(colour(29, false)).isEqualTo(Colour.RED);
    }

    @Test
    public void aGoLiveThatMovesIsRedBeyondFiveWorkingDays() {
        assertThat(colour(7, true)).isEqualTo(Colour.GREEN);
        assertThat(colour(8, true)).isEqualTo(Colour.RED);
    }

    @Test
    public void whatShouldHaveHappenedAndDidNotIsLateAndRed() {
        assertThat(slip.isLate(forecast(0), BASELINE)).isFalse();
        assertThat(slip.isLate(forecast(0), BASELINE.plusDays(1))).isTrue();
        assertThat(slip.colour(forecast(0), false, BASELINE.plusDays(1))).contains(Colour.RED);
    }

    @Test
    public void whatIsAchievedIsGreenAndKeepsItsSlip() {
        Milestone achieved =
                forecast(0).with(Optional.empty(), Optional.of(BASELINE.plusDays(40)), BASELINE);

        assertThat(slip.colour(achieved, true, BASELINE.plusDays(90))).contains(Colour.GREEN);
        assertThat(slip.isLate(achieved, BASELINE.plusDays(90))).isFalse();
        assertThat(slip.days(achieved)).isEqualTo(40);
    }

    @Test
    public void withoutAForecastThePlanIsAssumed() {
        assertThat(slip.days(forecast(3).with(Optional.empty(), Optional.empty(), BASELINE)))
                .isZero();
    }
}
