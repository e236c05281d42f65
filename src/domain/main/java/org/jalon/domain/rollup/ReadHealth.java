package org.jalon.domain.rollup;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For the PMO and administrators: whether the figures of a program can be relied on, rollout by
 * rollout.
 */
public final class ReadHealth {
    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final Rollouts rollouts;
    private final RolloutCubes cubes;
    private final StoredCubes stored;
    private final Reconciliations reconciliations;

    /**
     * @param changes how many changes of facts were logged
     * @param issues how many issues are counted
     * @param storedAt when its cube was stored last; empty while it is too small to be worth it
     */
    public record Line(
            RolloutId rollout,
            long changes,
            int issues,
            Optional<Instant> storedAt,
            Optional<Reconciliation> reconciled) {}

    public ReadHealth(
            VisiblePrograms programs,
            ProgramRoles roles,
            Rollouts rollouts,
            RolloutCubes cubes,
            StoredCubes stored,
            Reconciliations reconciliations) {
        this.programs = programs;
        this.roles = roles;
        this.rollouts = rollouts;
        this.cubes = cubes;
        this.stored = stored;
        this.reconciliations = reconciliations;
    }

    /** One line a rollout, by wave, then by code. */
    public List<Line> of(ActorId actor, ProgramKey key) {
        Program program = programs.by(actor, key);
        roles.require(actor, program, ProgramRole.PMO);
        List<RolloutId> ids = rollouts.idsOf(key);
        Map<RolloutId, RolloutCube> counted = cubes.of(ids);
        Map<RolloutId, Instant> ages = stored.ages(ids);
        Map<RolloutId, Reconciliation> done = reconciliations.of(ids);
        return ids.stream()
                .map(
                        id ->
                                new Line(
                                        id,
                                        counted.get(id).sequence(),
                                        counted.get(id).all().all().count(),
                                        Optional.ofNullable(ages.get(id)),
                                        Optional.ofNullable(done.get(id))))
                .toList();
    }
}
