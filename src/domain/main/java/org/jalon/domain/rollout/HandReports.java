package org.jalon.domain.rollout;

import org.jalon.domain.program.ProgramKey;

import java.util.Map;

/** Port: what was reported by hand, every month kept, and the costs that were read from Jira. */
public interface HandReports {
    /** The reports of one rollout; {@link HandReport#NONE} without any. */
    HandReport of(RolloutId rollout);

    /** The reports of all rollouts of a program, in a bounded number of queries; none: left out. */
    Map<RolloutId, HandReport> of(ProgramKey program);

    /** Adds what was reported, or replaces what was of that milestone and day; joins. */
    void record(RolloutId rollout, ReportedMilestone told);

    /**
     * Adds the cost, or replaces that of the day; of costs read from Jira the last one of a month
     * stays. Joins the running unit of work.
     */
    void record(RolloutId rollout, ReportedCost told);

    /** Removes all costs of the rollout that were read from Jira; joins likewise. */
    void forgetRead(RolloutId rollout);
}
