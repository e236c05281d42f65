package org.jalon.domain.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.VersionName;
import org.junit.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

public class ProgramTest {
    private static final Clock LATE_IN_UTC =
            Clock.fixed(Instant.parse("2026-11-20T23:30:00Z"), ZoneOffset.UTC);

    private static Program program(Optional<LocalDate> date, List<PlannedMilestone> plan) {
        return new Program(
                new ProgramKey("XBP"),
                LocalizedText.english("Parcels"),
                new JiraProjectId(1),
                new StandardKey("XBP"),
                new VersionName("v3.0"),
                ZoneId.of("Europe/Brussels"),
                date,
                List.of(),
                plan);
    }

    @Test
    public void theStatusDateIsTodayInTheProgramsZone() {
        assertThat(program(Optional.empty(), SampleProgram.plan()).statusDate(LATE_IN_UTC))
                .isEqualTo(LocalDate.parse("2026-11-21"));
    }

    @Test
    public void aFixedStatusDateStays() {
        LocalDate friday = LocalDate.parse("2026-11-13");

        assertThat(program(Optional.of(friday), SampleProgram.plan()).statusDate(LATE_IN_UTC))
                .isEqualTo(friday);
    }

    @Test
    public void aPlanMakesAHundredAndGoesLiveOnce() {
        List<PlannedMilestone> plan = SampleProgram.plan();

        assertThatThrownBy(() -> program(Optional.empty(), plan.subList(1, 10)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> program(Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
