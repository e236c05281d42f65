package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.jalon.domain.checkpoint.Confirmation;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.JqlCounted;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.junit.Test;

import java.time.Instant;
import java.util.Optional;

/** What is known of single criteria of a rollout. */
public class CriterionTablesIT extends PersistenceCase {
    @Test
    public void theLastWordOnACriterionCounts() {
        ActiveObjectsConfirmations confirmations = new ActiveObjectsConfirmations(activeObjects);
        RolloutId rollout = RolloutId.of("CONF", "A/T");
        CriterionCode code = new CriterionCode("C/1");
        CriterionCode other = new CriterionCode("C/2");
        Confirmation first = new Confirmation(new ActorId("anna"), DAY, "seen\nit");
        Confirmation second = new Confirmation(new ActorId("ben"), DAY, "x".repeat(5000));

        assertThat(confirmations.of(rollout)).isEmpty();
        confirmations.add(rollout, code, first);
        confirmations.add(rollout, other, second);
        assertThat(confirmations.of(rollout))
                .containsOnly(entry(code, first), entry(other, second));
        confirmations.takeBack(rollout, code, first);
        assertThat(confirmations.of(rollout)).containsOnly(entry(other, second));
        confirmations.add(rollout, code, second);
        assertThat(confirmations.of(rollout))
                .containsOnly(entry(code, second), entry(other, second));
        assertThat(confirmations.of(RolloutId.of("CONF", "A"))).isEmpty();
    }

    @Test
    public void theLastCountsOfARolloutAreReadAtOnce() {
        ActiveObjectsJqlCounts counts = new ActiveObjectsJqlCounts(activeObjects);
        RolloutId rollout = RolloutId.of("JQL", "A/T");
        CriterionCode code = new CriterionCode("C/1");
        Instant at = Instant.parse("2026-11-20T08:00:00.123Z");
        JqlCounted failed = new JqlCounted("a = 1", 0, at, Optional.of("no 'a'"));
        JqlCounted counted = new JqlCounted("a = 1", 1_000_000, at, Optional.empty());

        assertThat(counts.of(rollout)).isEmpty();
        counts.record(rollout, code, failed);
        assertThat(counts.of(rollout)).containsOnly(entry(code, failed));
        counts.record(rollout, code, counted);
        counts.record(rollout, new CriterionCode("C2"), failed);
        assertThat(counts.of(rollout))
                .containsOnly(entry(code, counted), entry(new CriterionCode("C2"), failed));
        assertThat(counts.of(RolloutId.of("JQL", "A"))).isEmpty();
    }
}
