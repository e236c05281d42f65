package org.jalon.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.rollout.RolloutId;
import org.junit.Test;

import java.time.Instant;

public class LogEntryTest {
    /** Rows keep milliseconds; a finer moment would read back as another and break the chain. */
    @Test
    public void aMomentIsKeptToTheMillisecond() {
        Instant fine = Instant.parse("2026-11-20T08:00:00.123456789Z");

        assertThat(LogEntry.of(RolloutId.of("CBP", "AT"), LogKind.DECIDED, fine).at())
                .isEqualTo(Instant.parse("2026-11-20T08:00:00.123Z"));
    }
}
