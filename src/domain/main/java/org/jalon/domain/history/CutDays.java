package org.jalon.domain.history;

import org.jalon.domain.measure.ReadCosts;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.Programs;
import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.DuplicateKey;
import org.jalon.domain.shared.StopRequest;
import org.jalon.domain.shared.Transactions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;

/**
 * Keeps what every program was at the end of the day in its zone. Run often; it does what is due
 * and, run again, nothing.
 *
 * <p>A day that nobody was there for stays without snapshot: nothing knows what it was. Only the
 * day that has just ended is still taken late, and says so.
 */
public final class CutDays implements BackgroundWork {
    private static final Duration IN_TIME = Duration.ofHours(1);

    /** Enough for a month of "what changed" on the day a program begins. */
    static final int DAYS_RECONSTRUCTED = 28;

    private final Programs programs;
    private final ReadCosts costs;
    private final TakeSnapshot take;
    private final ReconstructDays reconstruct;
    private final Snapshots snapshots;
    private final Transactions transactions;
    private final Clock clock;

    public CutDays(
            Programs programs,
            ReadCosts costs,
            TakeSnapshot take,
            ReconstructDays reconstruct,
            Snapshots snapshots,
            Transactions transactions,
            Clock clock) {
        this.programs = programs;
        this.costs = costs;
        this.take = take;
        this.reconstruct = reconstruct;
        this.snapshots = snapshots;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(StopRequest stop) {
        for (Program program : programs.all()) {
            if (stop.isMade()) {
                return;
            }
            cut(program, stop);
        }
    }

    private void cut(Program program, StopRequest stop) {
        NavigableSet<LocalDate> known = snapshots.days(program.key());
        LocalDate today = program.statusDate(clock);
        LocalDate ended = today.minusDays(1);
        if (known.isEmpty()) {
            List<LocalDate> days = today.minusDays(DAYS_RECONSTRUCTED).datesUntil(today).toList();
            reconstruct.of(program, days).forEach(this::keep);
        } else if (program.fixedStatusDate().isEmpty() && !known.contains(ended)) {
            costs.of(program, ended, stop);
            if (stop.isMade()) {
                return;
            }
            keep(take.of(program, ended, origin(program, today)));
        }
        known.stream()
                .filter(day -> !Retention.keeps(day, today))
                .forEach(day -> forget(program.key(), day));
    }

    private DayOrigin origin(Program program, LocalDate today) {
        Instant end = today.atStartOfDay(program.zone()).toInstant();
        return Duration.between(end, clock.instant()).compareTo(IN_TIME) <= 0
                ? DayOrigin.CUT
                : DayOrigin.CUT_LATE;
    }

    private void keep(ProgramSnapshot snapshot) {
        if (snapshot.rollouts().isEmpty()) {
            return;
        }
        try {
            transactions.inOne(
                    () -> {
                        snapshots.add(snapshot);
                        return null;
                    });
        } catch (DuplicateKey anotherNodeWasFirst) {
            // what it kept stays
        }
    }

    private void forget(ProgramKey program, LocalDate day) {
        transactions.inOne(
                () -> {
                    snapshots.remove(program, day);
                    return null;
                });
    }
}
