package org.jalon.domain.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.sample.Table;
import org.jalon.domain.shared.ActorId;
import org.junit.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sample's waivers as they stand on its status date: one has expired, one was prolonged. */
public class SampleWaiversTest {
    private static final ActorId SOMEBODY = new ActorId("somebody");

    @Test
    public void eachStandsAsItsDatesSay() {
        assertStands("WV-1", ExceptionState.IN_FORCE, 25, 0);
        assertStands("WV-2", ExceptionState.IN_FORCE, 131, 0);
        assertStands("WV-3", ExceptionState.EXPIRED, -5, 0);
        assertStands("WV-4", ExceptionState.IN_FORCE, 100, 1);
    }

    private static void assertStands(String id, ExceptionState state, long daysLeft, int renewals) {
        RecordedException waiver = waiver(id);

        assertThat(waiver.stateOn(SampleProgram.STATUS_DATE)).as(id).isEqualTo(state);
        assertThat(ChronoUnit.DAYS.between(SampleProgram.STATUS_DATE, waiver.until()))
                .as(id)
                .isEqualTo(daysLeft);
        assertThat(waiver.renewals()).as(id).isEqualTo(renewals);
    }

    private static RecordedException waiver(String id) {
        Map<String, String> row =
                Table.read("waivers.csv").stream()
                        .filter(it -> it.get("id").equals(id))
                        .findFirst()
                        .orElseThrow();
        Instant granted =
                LocalDate.parse(row.get("granted")).atStartOfDay(ZoneOffset.UTC).toInstant();
        LocalDate until = LocalDate.parse(row.get("expires"));
        int renewals = Integer.parseInt(row.get("renewals"));
        RecordedException waiver =
                new RecordedException(
                                new ExceptionId(RolloutId.of("XBP", row.get("bu")), 1),
                                ExceptionKind.WAIVER,
                                new ExceptionSubject.OfCriterion(new CriterionCode(id)),
                                SOMEBODY,
                                granted,
                                SOMEBODY,
                                row.get("requirement"),
                                "By hand",
                                until.minusMonths(renewals),
                                List.of())
                        .with(step(ExceptionStep.Kind.APPROVED, granted, Optional.empty()));
        for (int renewal = 0; renewal < renewals; renewal++) {
            waiver =
                    waiver.with(step(ExceptionStep.Kind.ASKED_LONGER, granted, Optional.of(until)))
                            .with(step(ExceptionStep.Kind.APPROVED, granted, Optional.empty()));
        }
        return waiver;
    }

    private static ExceptionStep step(
            ExceptionStep.Kind kind, Instant at, Optional<LocalDate> until) {
        return new ExceptionStep(kind, SOMEBODY, at, "more", until);
    }
}
