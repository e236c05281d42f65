package org.jalon.domain.view;

import org.jalon.domain.history.Change;
import org.jalon.domain.history.PastDay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What changed in a program, the Business Unit with the most important change first.
 *
 * @param since the first day whose events are told
 * @param base the end of which day the program was compared with
 * @param until the last day; its values are live when it is the status date
 */
public record ProgramChanges(
        ProgramHeader program,
        Instant asOf,
        LocalDate since,
        PastDay base,
        LocalDate until,
        List<UnitChanges> units) {
    /** What changed in one rollout, the most important first. */
    public record UnitChanges(RolloutFace face, List<Change> changes) {}

    public ProgramChanges {
        units = List.copyOf(units);
    }
}
