package org.jalon.domain.history;

import org.jalon.domain.program.Program;
import org.jalon.domain.shared.Refused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the snapshot of a day somebody asks for, or says why there is none. */
public final class PastDays {
    public static final String FUTURE = "history.future";
    public static final String NONE_YET = "history.none-yet";
    public static final String NO_SNAPSHOT = "history.no-snapshot";
    public static final String TOO_EARLY = "history.too-early";

    private final Snapshots snapshots;
    private final Clock clock;

    public PastDays(Snapshots snapshots, Clock clock) {
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /**
     * The snapshot of exactly that day; empty for the present status date, which is shown live.
     *
     * @throws Refused with the nearest day there is one of
     */
    public Optional<ProgramSnapshot> of(Program program, LocalDate day) {
        LocalDate today = program.statusDate(clock);
        if (day.isAfter(today)) {
            throw Refused.invalid(FUTURE, day, today);
        }
        if (day.equals(today)) {
            return Optional.empty();
        }
        Optional<ProgramSnapshot> found = snapshots.of(program, day);
        if (found.isEmpty()) {
            throw Refused.invalid(NO_SNAPSHOT, day, nearest(days(program), day));
        }
        return found;
    }

    /**
     * The last snapshot before that day, so that what happened on the day itself is news.
     *
     * @throws Refused when the first one is later, with its day
     */
    public ProgramSnapshot before(Program program, LocalDate day) {
        NavigableSet<LocalDate> days = days(program);
        LocalDate last = days.lower(day);
        if (last == null) {
            throw Refused.invalid(TOO_EARLY, day, days.first().plusDays(1));
        }
        return snapshots.of(program, last).orElseThrow();
    }

    private NavigableSet<LocalDate> days(Program program) {
        NavigableSet<LocalDate> days = snapshots.days(program.key());
        if (days.isEmpty()) {
            throw Refused.invalid(NONE_YET);
        }
        return days;
    }

    private static LocalDate nearest(NavigableSet<LocalDate> days, LocalDate day) {
        return Stream.of(
                        Optional.ofNullable(days.lower(day)), Optional.ofNullable(days.higher(day)))
                .flatMap(Optional::stream)
                .min(
                        (one, other) ->
                                Long.compare(
                                        Math.abs(one.toEpochDay() - day.toEpochDay()),
                                        Math.abs(other.toEpochDay() - day.toEpochDay())))
                .orElseThrow();
    }
}
