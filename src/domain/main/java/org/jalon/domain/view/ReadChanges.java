package org.jalon.domain.view;

import org.jalon.domain.history.CompareDays;
import org.jalon.domain.history.DayOrigin;
import org.jalon.domain.history.PastDay;
import org.jalon.domain.history.PastDays;
import org.jalon.domain.history.ProgramSnapshot;
import org.jalon.domain.history.TakeSnapshot;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** What changed since a day: two snapshots compared, never issues. */
public final class ReadChanges {
    public static final String NO_PERIOD = "history.no-period";

    private final VisiblePrograms programs;
    private final PastDays days;
    private final TakeSnapshot take;
    private final ProgramHeaders headers;
    private final ChangedUnits units;
    private final Clock clock;
    private final CompareDays compare = new CompareDays();

    public ReadChanges(
            VisiblePrograms programs,
            PastDays days,
            TakeSnapshot take,
            ProgramHeaders headers,
            ChangedUnits units,
            Clock clock) {
        this.programs = programs;
        this.days = days;
        this.take = take;
        this.headers = headers;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The changes.
     *
     * @param from the first day that counts; empty for the last Monday before the status date
     * @param to the last day that counts; empty for the status date
     * @throws Refused when the program is not to be seen or there is no snapshot to compare with
     */
    public ProgramChanges of(
            ActorId actor, ProgramKey key, Optional<LocalDate> from, Optional<LocalDate> to) {
        Program program = programs.by(actor, key);
        LocalDate today = program.statusDate(clock);
        LocalDate since = from.orElseGet(() -> lastMonday(today));
        LocalDate until = to.orElse(today);
        if (since.isAfter(until)) {
            throw Refused.invalid(NO_PERIOD, since, until);
        }
        ProgramSnapshot after =
                days.of(program, until).orElseGet(() -> take.of(program, until, DayOrigin.CUT));
        ProgramSnapshot before = days.before(program, since);
        List<ProgramChanges.UnitChanges> changed =
                units.of(
                        actor,
                        program,
                        after.rollouts().stream().map(then -> then.measured().rollout()).toList(),
                        compare.between(before, after));
        return new ProgramChanges(
                headers.of(program), after.takenAt(), since, PastDay.of(before), until, changed);
    }

    /** On a Monday the one a week ago: that is when one last looked. */
    private static LocalDate lastMonday(LocalDate today) {
        return today.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
    }
}
