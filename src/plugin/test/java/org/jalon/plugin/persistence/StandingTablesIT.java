package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.CheckpointStanding;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.CriterionState;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.Exemption;
import org.jalon.domain.checkpoint.Finding;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.StandingCriterion;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Message;
import org.junit.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public class StandingTablesIT extends PersistenceCase {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final RolloutId AUSTRIA = RolloutId.of("ST/1", "A/T");
    private static final CriterionCode CODE = new CriterionCode("C|1");

    private final ActiveObjectsStandings standings = new ActiveObjectsStandings(activeObjects);

    /** Every sort of argument a message may have, one inside the other. */
    private static final Message REASON =
            Message.of(
                    "checkpoint.any",
                    1,
                    2L,
                    new BigDecimal("0.950"),
                    TODAY,
                    LocalizedText.english("a|b\nc\\"),
                    "d|e\n",
                    Message.of("checkpoint.inner", "x|y", Message.of("checkpoint.innermost")));

    private static CheckpointStanding standing(RolloutId rollout, Optional<Outcome> outcome) {
        return new CheckpointStanding(
                rollout,
                new CheckpointCode("CP/4"),
                7,
                TODAY,
                12_345_678_901L,
                Instant.parse("2026-11-20T08:00:00.123Z"),
                outcome,
                "checkpoint.rule.any",
                Binding.COMPLY_OR_EXPLAIN,
                outcome.isPresent() ? "" : "java.lang.IllegalStateException: away\n",
                outcome.isPresent() ? criteria() : List.of());
    }

    private static List<StandingCriterion> criteria() {
        return List.of(
                new StandingCriterion(
                        CODE,
                        new Finding(
                                CriterionState.STALE,
                                REASON,
                                Optional.of(REASON),
                                Optional.of(new Evidence(CODE, TODAY, "mail|log\n"))),
                        Optional.of(new Exemption(Exemption.Kind.ADAPTATION, TODAY, "why|not")),
                        TODAY.minusDays(3)),
                new StandingCriterion(
                        new CriterionCode("C2"),
                        new Finding(CriterionState.MET, REASON, Optional.empty(), Optional.empty()),
                        Optional.empty(),
                        TODAY));
    }

    @Test
    public void aStandingIsReadAsItWasWrittenAndReplacesTheOneBefore() {
        CheckpointStanding first = standing(AUSTRIA, Optional.of(Outcome.HOLD));
        CheckpointStanding second = standing(AUSTRIA, Optional.empty());

        assertThat(standings.of(AUSTRIA)).isEmpty();
        standings.save(first);
        assertThat(standings.of(AUSTRIA)).contains(first);
        standings.save(second);
        assertThat(standings.of(AUSTRIA)).contains(second);
    }

    @Test
    public void oneRolloutIsForgottenOrAWholeProgram() {
        RolloutId france = RolloutId.of("ST/2", "FR");
        RolloutId spain = RolloutId.of("ST/2", "ES");
        RolloutId elsewhere = RolloutId.of("ST/3", "ES");
        for (RolloutId rollout : List.of(france, spain, elsewhere)) {
            standings.save(standing(rollout));
        }

        standings.forget(france);
        assertThat(standings.of(france)).contains(standing(france).forgotten());
        assertThat(standings.of(spain)).contains(standing(spain));
        standings.forget(new ProgramKey("ST/2"));
        assertThat(standings.of(spain)).contains(standing(spain).forgotten());
        assertThat(standings.of(elsewhere)).contains(standing(elsewhere));
    }

    private static CheckpointStanding standing(RolloutId rollout) {
        return standing(rollout, Optional.of(Outcome.GO));
    }
}
