package org.jalon.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.shared.Colour;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public class DeclaredStandingTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private static DeclaredStanding standing(Colour declared, Colour computed) {
        return DeclaredStanding.of(
                List.of(new DeclaredColour(DAY, declared, "")), Optional.ofNullable(computed), DAY);
    }

    @Test
    public void onlyABetterWordThanTheFiguresIsAWatermelon() {
        assertThat(standing(Colour.GREEN, Colour.AMBER).isBetterThanComputed()).isTrue();
        assertThat(standing(Colour.AMBER, Colour.AMBER).isBetterThanComputed()).isFalse();
        assertThat(standing(Colour.RED, Colour.AMBER).isBetterThanComputed()).isFalse();
        assertThat(standing(Colour.GREEN, null).isBetterThanComputed()).isFalse();
    }

    @Test
    public void ofTwoColoursOfOneDayTheLaterCounts() {
        List<DeclaredColour> said =
                List.of(
                        new DeclaredColour(DAY, Colour.GREEN, "In the morning."),
                        new DeclaredColour(DAY, Colour.RED, "After lunch."));

        assertThat(DeclaredStanding.of(said, Optional.empty(), DAY).latest().orElseThrow().colour())
                .isEqualTo(Colour.RED);
    }

    @Test
    public void aColourOfTomorrowIsNotSaidYet() {
        List<DeclaredColour> said =
                List.of(
                        new DeclaredColour(DAY.minusDays(9), Colour.AMBER, ""),
                        new DeclaredColour(DAY.plusDays(1), Colour.RED, ""));

        assertThat(DeclaredStanding.of(said, Optional.empty(), DAY).latest().orElseThrow().colour())
                .isEqualTo(Colour.AMBER);
        assertThat(DeclaredStanding.of(List.of(), Optional.empty(), DAY).latest()).isEmpty();
    }
}
