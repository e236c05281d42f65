package org.jalon.domain.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Writes what a program file says through the ports. */
public final class ProgramFileWriter {
    private final PlanWriter plan;
    private final RolloutWriter rollouts;
    private final ConformityWriter conformity;
    private final DecisionWriter decisions;
    private final Clock clock;

    public ProgramFileWriter(
            PlanWriter plan,
            RolloutWriter rollouts,
            ConformityWriter conformity,
            DecisionWriter decisions,
            Clock clock) {
        this.plan = plan;
        this.rollouts = rollouts;
        this.conformity = conformity;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Joins the running unit of work. */
    void write(ProgramFile file) {
        LocalDate today = file.program().statusDate(clock);
        Instant now = clock.instant();
        plan.write(file);
        file.rollouts().forEach(entry -> rollouts.write(entry, today, now));
        file.rollouts().forEach(entry -> decisions.write(file.program(), entry));
        conformity.write(file);
    }
}
