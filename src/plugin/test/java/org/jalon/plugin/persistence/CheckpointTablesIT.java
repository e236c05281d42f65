package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.checkpoint.Attempt;
import org.jalon.domain.checkpoint.Attempt.Standing;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.StoredAttempt;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.Forecast;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public class CheckpointTablesIT extends PersistenceCase {
    private static final CheckpointCode CP = new CheckpointCode("CP/4");
    private static final MilestoneCode MILESTONE = new MilestoneCode("M/1");

    private final ActiveObjectsEvidenceRegister register =
            new ActiveObjectsEvidenceRegister(activeObjects);
    private final ActiveObjectsDeclaredColours colours =
            new ActiveObjectsDeclaredColours(activeObjects);
    private final ActiveObjectsForecasts forecasts = new ActiveObjectsForecasts(activeObjects);
    private final ActiveObjectsPassedCheckpoints passed =
            new ActiveObjectsPassedCheckpoints(activeObjects);
    private final ActiveObjectsAttempts attempts = new ActiveObjectsAttempts(activeObjects);

    @Test
    public void evidenceIsReadAsItWasRecordedAndTheSameTwiceIsOne() {
        RolloutId id = rollout("evidence");
        Evidence late = new Evidence(new CriterionCode("C/1"), DAY, "mail/" + "x".repeat(4000));
        Evidence early = new Evidence(new CriterionCode("C/1"), DAY.minusDays(1), "");

        for (Evidence evidence : List.of(late, early, late)) {
            register.record(id, evidence);
        }

        assertThat(register.of(id)).containsExactly(early, late);
    }

    @Test
    public void whoBroughtEvidenceIsReadWithIt() {
        RolloutId id = rollout("brought");
        ActorId somebody = new ActorId("somebody");
        Evidence brought = new Evidence(new CriterionCode("C/1"), DAY, "wiki").broughtBy(somebody);

        register.record(id, brought);

        assertThat(register.of(id)).containsExactly(brought);
        assertThat(register.authors(id, List.of(new CriterionCode("C/1"))))
                .containsExactly(somebody);
    }

    @Test
    public void aFileHasOneDigestForEver() {
        ActiveObjectsAttachmentDigests digests = new ActiveObjectsAttachmentDigests(activeObjects);
        assertThat(digests.of(4711)).isEmpty();

        digests.add(4711, "e3b0c442");
        digests.add(4711, "something else");

        assertThat(digests.of(4711)).contains("e3b0c442");
        assertThat(digests.of(4712)).isEmpty();
    }

    @Test
    public void evidenceOfManyRolloutsIsReadForTheCriteriaAskedForOnly() {
        RolloutId one = rollout("manyA");
        RolloutId other = rollout("manyB");
        CriterionCode asked = new CriterionCode("C/1");
        Evidence late = new Evidence(asked, DAY, "late");
        Evidence early = new Evidence(asked, DAY.minusDays(1), "early");
        register.record(one, late);
        register.record(one, early);
        register.record(one, new Evidence(new CriterionCode("C/2"), DAY, "not asked for"));
        register.record(other, late);
        List<RolloutId> many = new ArrayList<>(List.of(one, other));
        for (int bu = 0; bu < 1000; bu++) {
            many.add(rollout("none" + bu));
        }

        assertThat(register.of(many, List.of(asked)))
                .isEqualTo(Map.of(one, List.of(early, late), other, List.of(late)));
        assertThat(register.of(List.of(), List.of(asked))).isEmpty();
        assertThat(register.of(many, List.of())).isEmpty();
    }

    @Test
    public void aDayKeepsWhatPeopleDeclareBehindTheOneWordOfAFile() {
        RolloutId id = rollout("colour");
        List<DeclaredColour> declared = new ArrayList<>();
        for (Colour colour : Colour.values()) {
            declared.add(
                    new DeclaredColour(
                            DAY.plusDays(declared.size()), colour, TEXT.in(Locale.ENGLISH)));
        }
        declared.reversed().forEach(colour -> colours.record(id, colour));
        assertThat(colours.of(id)).isEqualTo(declared);

        declared.add(1, new DeclaredColour(DAY, Colour.AMBER, "One."));
        declared.add(2, new DeclaredColour(DAY, Colour.AMBER, "Two."));
        colours.declare(id, declared.get(1));
        colours.declare(id, declared.get(2));
        declared.set(0, new DeclaredColour(DAY, Colour.RED, ""));
        colours.record(id, declared.get(0));
        assertThat(colours.of(id)).isEqualTo(declared);
        assertThat(colours.of(id.program())).isEqualTo(Map.of(id, declared));
    }

    @Test
    public void everyForecastStaysInTheOrderOfItsDays() {
        RolloutId id = rollout("forecast");
        Forecast given = new Forecast(MILESTONE, DAY, Optional.of(DAY.plusYears(1)));
        Forecast withdrawn = new Forecast(MILESTONE, DAY, Optional.empty());
        Forecast earlier = new Forecast(MILESTONE, DAY.minusDays(1), Optional.of(DAY));

        List.of(given, withdrawn, earlier).forEach(forecast -> forecasts.add(id, forecast));

        assertThat(forecasts.of(id)).containsExactly(earlier, given, withdrawn);
    }

    @Test
    public void aCheckpointIsPassedOnce() {
        RolloutId id = rollout("passed");

        passed.add(id, CP);
        passed.add(id, CP);

        assertThat(passed.of(id)).isEqualTo(Set.of(CP));
        assertThat(passed.of(id.program())).isEqualTo(Map.of(id, Set.of(CP)));
    }

    @Test
    public void attemptsAreReadAsTheyWereMadeNewestFirst() {
        RolloutId id = rollout("attempt");
        List<StoredAttempt> stored = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            for (Outcome outcome : Outcome.values()) {
                Attempt attempt = attempt(id, stored.size(), Optional.of(outcome), standing);
                stored.add(new StoredAttempt(attempts.add(attempt), attempt));
            }
        }
        Attempt unevaluated = attempt(id, stored.size(), Optional.empty(), Standing.REFUSED);
        stored.add(new StoredAttempt(attempts.add(unevaluated), unevaluated));

        assertThat(attempts.of(id, CP)).isEqualTo(stored.reversed());
        assertThat(attempts.of(id, new CheckpointCode("CP/5"))).isEmpty();
    }

    @Test
    public void onlyAPendingAttemptIsSettled() {
        RolloutId id = rollout("settled");
        Attempt pending = attempt(id, 70_000, Optional.of(Outcome.GO), Standing.PENDING);
        long row = attempts.add(pending);
        assertThat(attempts.by(row)).contains(pending);
        assertThat(attempts.by(-1)).isEmpty();
        assertThat(attempts.pendingBefore(pending.at(), 10)).isEmpty();
        assertThat(attempts.pendingBefore(pending.at().plusMillis(1), 10))
                .containsExactly(new StoredAttempt(row, pending));
        assertThat(attempts.pending(pending.issue()))
                .containsExactly(new StoredAttempt(row, pending));

        attempts.settle(row, Standing.CONFIRMED);
        attempts.settle(row, Standing.VOID);

        assertThat(attempts.pending(pending.issue())).isEmpty();
        assertThat(attempts.of(id, CP).get(0).attempt().standing()).isEqualTo(Standing.CONFIRMED);
    }

    private static Attempt attempt(
            RolloutId id, int number, Optional<Outcome> outcome, Standing standing) {
        boolean full = outcome.isPresent();
        return new Attempt(
                id,
                new JiraIssueId(10_000L + number),
                number,
                "10001",
                full ? Optional.of("10002") : Optional.empty(),
                CP,
                full ? 7 : 0,
                full ? "0123456789abcdef".repeat(4) : "",
                outcome,
                "checkpoint.rule",
                new ActorId("JIRAUSER10100"),
                Instant.parse("2026-02-28T23:59:59.123Z").plusMillis(number),
                full ? Optional.of("Because. ".repeat(200)) : Optional.empty(),
                standing,
                full && number % 2 == 0,
                full ? Optional.empty() : Optional.of("0a1b2c3d"));
    }
}
