package org.jalon.domain.rollup;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.StopRequest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Compares all facts with Jira, repairs them and says what it found: what happened while nobody
 * listened left no event. It begins with the rollout whose turn was longest ago, so a run that is
 * stopped is carried on by the next.
 */
public final class ReconcileFacts implements BackgroundWork {
    /** Its name in the timetable. */
    public static final String WORK = "reconcile";

    private final Programs programs;
    private final Rollouts rollouts;
    private final SyncFacts sync;
    private final Reconciliations done;
    private final Clock clock;

    public ReconcileFacts(
            Programs programs,
            Rollouts rollouts,
            SyncFacts sync,
            Reconciliations done,
            Clock clock) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.sync = sync;
        this.done = done;
        this.clock = clock;
    }

    @Override
    public void run(StopRequest stop) {
        for (Rollout rollout : longestAgoFirst()) {
            Instant begun = clock.instant();
            Drift found = sync.repair(rollout, stop);
            if (stop.isMade()) {
                return;
            }
            done.put(new Reconciliation(rollout.id(), begun, found));
        }
    }

    private List<Rollout> longestAgoFirst() {
        List<Rollout> all = new ArrayList<>();
        for (Program program : programs.all()) {
            all.addAll(rollouts.of(program.key()));
        }
        Map<RolloutId, Reconciliation> last = done.of(all.stream().map(Rollout::id).toList());
        all.sort(
                Comparator.comparing(
                        rollout ->
                                last.containsKey(rollout.id())
                                        ? last.get(rollout.id()).at()
                                        : Instant.EPOCH));
        return all;
    }
}
