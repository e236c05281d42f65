package org.jalon.domain.rollup;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the facts of a program have been written anew. A rollout's figures are the old ones until
 * all its new ones are written, so a program that is being rebuilt shows no half-counted figure.
 *
 * @param finished empty while it goes on, also while no node works on it
 * @param done how many of its rollouts are written
 * @param last the last of them; they are taken by code, so a restart goes on after it
 * @param facts how many facts were written
 * @param reading how long reading them from Jira took
 * @param writing how long writing them took
 */
public record Rebuild(
        ProgramKey program,
        Instant begun,
        Optional<Instant> finished,
        int rollouts,
        int done,
        Optional<BusinessUnitCode> last,
        long facts,
        Duration reading,
        Duration writing) {

    static Rebuild begin(ProgramKey program, Instant now, int rollouts) {
        return new Rebuild(
                program,
                now,
                Optional.empty(),
                rollouts,
                0,
                Optional.empty(),
                0,
                Duration.ZERO,
                Duration.ZERO);
    }

    public boolean isRunning() {
        return finished.isEmpty();
    }

    /** Percent of the rollouts that are written. */
    public int percent() {
        return rollouts == 0 ? 100 : Math.min(100, 100 * done / rollouts);
    }

    Rebuild with(BusinessUnitCode unit, long written, Duration read, Duration wrote) {
        return new Rebuild(
                program,
                begun,
                finished,
                rollouts,
                done + 1,
                Optional.of(unit),
                facts + written,
                reading.plus(read),
                writing.plus(wrote));
    }

    Rebuild finishedAt(Instant now) {
        return new Rebuild(
                program, begun, Optional.of(now), rollouts, done, last, facts, reading, writing);
    }
}
