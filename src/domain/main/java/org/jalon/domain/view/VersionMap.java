package org.jalon.domain.view;

import org.jalon.domain.conformity.Conformity;
import org.jalon.domain.conformity.VersionMove;
import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.StandardVersion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who works by which version of the Standard, and how far each conforms to the one it heads for.
 *
 * @param mayChange whether the viewer may publish versions and move rollouts
 */
public record VersionMap(
        ProgramHeader program,
        Standard standard,
        boolean mayChange,
        List<Line> lines,
        Conformity all,
        Instant asOf) {
    public VersionMap {
        lines = List.copyOf(lines);
    }

    /**
     * One Business Unit.
     *
     * @param undoable its last move to another version, while that may be taken back
     */
    public record Line(
            RolloutFace face,
            VersionStanding standing,
            Conformity conformity,
            Optional<VersionMove> undoable) {}

    /** How many Business Units are how many versions behind; those that never had one left out. */
    public Map<Integer, Integer> unitsByLag() {
        Map<Integer, Integer> units = new TreeMap<>();
        lines.forEach(
                line -> line.standing().lag().ifPresent(lag -> units.merge(lag, 1, Integer::sum)));
        return units;
    }

    /** Whole days since the current version was published. */
    public long daysSinceCurrent() {
        LocalDate published = standard.current().published();
        return ChronoUnit.DAYS.between(published, program.statusDate());
    }

    /** How many Business Units work by that version. */
    public long liveOn(StandardVersion version) {
        return lines.stream()
                .filter(line -> line.standing().live().filter(version.name()::equals).isPresent())
                .count();
    }
}
