package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.history.ProgramSnapshot;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.DuplicateKey;
import org.junit.Test;

import java.time.LocalDate;

public class SnapshotTablesIT extends PersistenceCase {
    private static final LocalDate DAY = RandomSnapshots.DAY;

    private final ActiveObjectsSnapshots snapshots = new ActiveObjectsSnapshots(activeObjects);
    private final ActiveObjectsTransactions transactions =
            new ActiveObjectsTransactions(activeObjects);

    @Test
    public void aDayIsReadAsItWasKept() {
        Program program = program("snapshots");
        ProgramSnapshot first = new RandomSnapshots(3).of(program, "FR", "AT/1", "ES");
        ProgramSnapshot second = new RandomSnapshots(4).of(program.asOf(DAY.plusDays(1)), "FR");

        keep(first);
        keep(second);

        assertThat(snapshots.of(program, DAY)).contains(first);
        assertThat(snapshots.of(program, DAY.plusDays(1))).contains(second);
        assertThat(snapshots.days(program.key())).containsExactly(DAY, DAY.plusDays(1));
        assertThat(snapshots.of(program, DAY.minusDays(1))).isEmpty();
    }

    @Test
    public void aDayIsKeptOnceAndAsAWhole() {
        Program program = program("once");
        ProgramSnapshot first = new RandomSnapshots(5).of(program, "FR");
        keep(first);

        assertThatThrownBy(() -> keep(new RandomSnapshots(6).of(program, "AT", "ES")))
                .isInstanceOf(DuplicateKey.class);

        assertThat(snapshots.of(program, DAY)).contains(first);
    }

    @Test
    public void aRemovedDayLeavesNothingBehind() {
        Program program = program("removed");
        keep(new RandomSnapshots(7).of(program, "FR", "AT"));

        transactions.inOne(
                () -> {
                    snapshots.remove(program.key(), DAY);
                    return null;
                });

        assertThat(snapshots.days(program.key())).isEmpty();
        ProgramSnapshot again = new RandomSnapshots(8).of(program, "FR");
        keep(again);
        assertThat(snapshots.of(program, DAY)).contains(again);
    }

    private Program program(String name) {
        return RandomSnapshots.program(new ProgramKey(rollout(name).program().value()), name);
    }

    private void keep(ProgramSnapshot snapshot) {
        transactions.inOne(
                () -> {
                    snapshots.add(snapshot);
                    return null;
                });
    }
}
