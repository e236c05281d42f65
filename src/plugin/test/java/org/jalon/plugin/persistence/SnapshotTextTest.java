package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.history.RolloutSnapshot;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;
import org.junit.Test;

public class SnapshotTextTest {
    private static final RolloutId ROLLOUT = RolloutId.of("XBP", "FR");

    @Test
    public void whateverIsWrittenIsReadAgain() {
        for (long seed = 0; seed < 500; seed++) {
            RolloutSnapshot snapshot = new RandomSnapshots(seed).rollout(ROLLOUT);

            String text = SnapshotWriting.text(snapshot);

            assertThat(SnapshotReading.of(ROLLOUT, text)).as("seed %s", seed).isEqualTo(snapshot);
        }
    }

    @Test
    public void aLineOfALaterAddOnIsPassedOverAndALaterFormatRefused() {
        RolloutSnapshot snapshot = new RandomSnapshots(1).rollout(ROLLOUT);
        String text = SnapshotWriting.text(snapshot);

        assertThat(SnapshotReading.of(ROLLOUT, text + "\nz|9")).isEqualTo(snapshot);
        assertThatThrownBy(() -> SnapshotReading.of(ROLLOUT, "2" + text.substring(1)))
                .hasMessageContaining("later add-on");
    }

    @Test
    public void thePlanOfTheDayComesBackUnderTheNameOfToday() {
        Program then = RandomSnapshots.program(new ProgramKey("XBP"), "then");
        Program now = RandomSnapshots.program(new ProgramKey("XBP"), "renamed");

        Program read = PlanColumn.program(now, RandomSnapshots.DAY, PlanColumn.of(then));

        assertThat(read).isEqualTo(then);
    }
}
