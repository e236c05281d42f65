package org.jalon.domain.receipt;

import org.jalon.domain.shared.StopRequest;
import org.jalon.domain.shared.Transactions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes through the issues in guarded statuses. Those that were updated since their receipt was last
 * held against their history are examined; a receipt that was checked since costs no look at Jira.
 * Search goes guard by guard, facts and receipts are looked at for many guards at once, so that
 * many small projects cost no more than a large one.
 */
public final class SweepGuards {
    private static final int AT_ONCE = 500;

    private final GuardedIssues issues;
    private final Unreceipted unreceipted;
    private final HoldGuard hold;
    private final Absences absences;
    private final Guards guards;
    private final Transactions transactions;

    public SweepGuards(
            GuardedIssues issues,
            Unreceipted unreceipted,
            HoldGuard hold,
            Absences absences,
            Guards guards,
            Transactions transactions) {
        this.issues = issues;
        this.unreceipted = unreceipted;
        this.hold = hold;
        this.absences = absences;
        this.guards = guards;
        this.transactions = transactions;
    }

    /** Returns who was found in the statuses of all known guards. */
    NoteLeaving.Found all(List<ActiveWorkflow> active, StopRequest stop) {
        Run run = new Run(active, stop);
        for (Guard guard : guards.known()) {
            if (!stop.isMade()) {
                run.search(guard);
            }
        }
        run.look();
        return run.found;
    }

    /** What an issue that has to be examined is held against. */
    private record Ruled(List<ActiveWorkflow> ruling, LikelyWay likely) {}

    private final class Run {
        private final List<ActiveWorkflow> active;
        private final StopRequest stop;
        private final Unreceipted.Scan scan = unreceipted.scan();
        private final NoteLeaving.Found found = new NoteLeaving.Found();
        private final List<Sighting> seen = new ArrayList<>();
        private final List<Guard> searched = new ArrayList<>();
        private final Map<Guard, Ruled> ruled = new HashMap<>();

        private Run(List<ActiveWorkflow> active, StopRequest stop) {
            this.active = active;
            this.stop = stop;
        }

        private void search(Guard guard) {
            Set<Long> there = new HashSet<>();
            List<GuardedIssue> next;
            long last = 0;
            do {
                next = issues.after(guard, last, AT_ONCE);
                for (GuardedIssue one : next) {
                    last = one.issue().value();
                    there.add(last);
                    seen.add(new Sighting(guard, one));
                }
                if (seen.size() >= AT_ONCE) {
                    look();
                }
            } while (next.size() == AT_ONCE && !stop.isMade());
            found.in(guard, there);
            searched.add(guard);
        }

        /** Examines those seen so far; guards that were searched through have been looked at. */
        private void look() {
            if (stop.isMade()) {
                return;
            }
            scan.of(seen)
                    .forEach(
                            (sighting, rollouts) -> {
                                Guard guard = sighting.guard();
                                Ruled by = ruled.computeIfAbsent(guard, this::ruled);
                                hold.examine(
                                        guard,
                                        sighting.issue().issue(),
                                        rollouts,
                                        by.ruling(),
                                        by.likely());
                            });
            seen.clear();
            searched.stream().filter(guard -> !guard.baselined()).forEach(this::baseline);
            searched.clear();
        }

        private Ruled ruled(Guard guard) {
            List<ActiveWorkflow> ruling = InspectGuards.ruling(guard, active);
            return new Ruled(ruling, new LikelyWay(guard, ruling, absences.since(guard.since())));
        }

        private void baseline(Guard guard) {
            transactions.inOne(
                    () -> {
                        guards.save(guard.withBaseline());
                        return null;
                    });
        }
    }
}
