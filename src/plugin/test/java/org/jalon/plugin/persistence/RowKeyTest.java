package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.rollout.RolloutId;
import org.junit.Test;

public class RowKeyTest {

    @Test
    public void aKeyIsItsValuesInOrder() {
        assertThat(RowKey.of("XBP", "FR", 17L)).isEqualTo("XBP/FR/17");
    }

    @Test
    public void aSlashInACodeDoesNotMakeTwoKeysEqual() {
        assertThat(RowKey.of("A/B", "C")).isNotEqualTo(RowKey.of("A", "B/C"));
        assertThat(RowKey.of("A%2FB", "C")).isNotEqualTo(RowKey.of("A/B", "C"));
    }

    @Test
    public void aRolloutComesBackOutOfItsKey() {
        for (RolloutId rollout :
                new RolloutId[] {
                    RolloutId.of("XBP", "FR"), RolloutId.of("A/B", "C%2F"), RolloutId.of("%", "/")
                }) {
            assertThat(RowKey.rollout(RowKey.of(rollout))).isEqualTo(rollout);
        }
    }
}
