package org.jalon.domain.rollup;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.StopRequest;

/**
 * Compares all facts with Jira and repairs them: what happened while nobody listened left no event.
 */
public final class ReconcileFacts implements BackgroundWork {
    private final Programs programs;
    private final Rollouts rollouts;
    private final SyncFacts sync;

    public ReconcileFacts(Programs programs, Rollouts rollouts, SyncFacts sync) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.sync = sync;
    }

    @Override
    public void run(StopRequest stop) {
        for (Program program : programs.all()) {
            for (Rollout rollout : rollouts.of(program.key())) {
                if (stop.isMade()) {
                    return;
                }
                sync.of(rollout);
            }
        }
    }
}
