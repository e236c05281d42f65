package org.jalon.domain.view;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.HandReport;
import org.jalon.domain.rollout.HandReports;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;

import java.util.Collection;

/** Whether a program follows cost at all; where it does not, views leave the cost figures out. */
public final class CostFollowed {
    private final Rollouts rollouts;
    private final HandReports reports;

    public CostFollowed(Rollouts rollouts, HandReports reports) {
        this.rollouts = rollouts;
        this.reports = reports;
    }

    /** Whether any rollout has a budget or a cost, of the program file or reported by hand. */
    boolean in(ProgramKey program) {
        return in(rollouts.of(program))
                || reports.of(program).values().stream()
                        .map(HandReport::costs)
                        .anyMatch(costs -> !costs.isEmpty());
    }

    /** The same of rollouts that have what was reported in them already. */
    static boolean in(Collection<Rollout> measured) {
        return measured.stream()
                .anyMatch(it -> it.budget().isPresent() || it.actualCost().isPresent());
    }
}
