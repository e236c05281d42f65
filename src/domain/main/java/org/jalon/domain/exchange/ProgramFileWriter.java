package org.jalon.domain.exchange;

/** Writes what a program file says through the ports. */
public final class ProgramFileWriter {
    private final PlanWriter plan;
    private final RolloutWriter rollouts;

    public ProgramFileWriter(PlanWriter plan, RolloutWriter rollouts) {
        this.plan = plan;
        this.rollouts = rollouts;
    }
}
