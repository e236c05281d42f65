package org.jalon.domain.receipt;

import org.jalon.domain.shared.StopRequest;
import org.jalon.domain.shared.Transactions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Goes through the issues in one guarded status. Those that were updated since their receipt was
 * last held against their history are examined; a receipt that was checked since costs no look at
 * Jira.
 */
public final class SweepGuard {
    private static final int AT_ONCE = 500;

    private final GuardedIssues issues;
    private final Unreceipted unreceipted;
    private final HoldGuard hold;
    private final Absences absences;
    private final Guards guards;
    private final Transactions transactions;

    public SweepGuard(
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

    /** Returns all issues it found there, by their ids. */
    Set<Long> of(Guard guard, List<ActiveWorkflow> active, StopRequest stop) {
        Set<Long> found = new HashSet<>();
        List<ActiveWorkflow> ruling = InspectGuards.ruling(guard, active);
        LikelyWay likely = new LikelyWay(guard, ruling, absences.since(guard.since()));
        Unreceipted.Scan scan = unreceipted.scan(guard.at());
        List<GuardedIssue> next = issues.after(guard, 0, AT_ONCE);
        while (!next.isEmpty() && !stop.isMade()) {
            next.forEach(one -> found.add(one.issue().value()));
            scan.of(next)
                    .forEach(
                            (issue, rollouts) ->
                                    hold.examine(guard, issue, rollouts, ruling, likely));
            next =
                    next.size() < AT_ONCE
                            ? List.of()
                            : issues.after(guard, next.getLast().issue().value(), AT_ONCE);
        }
        if (!guard.baselined() && !stop.isMade()) {
            transactions.inOne(
                    () -> {
                        guards.save(guard.withBaseline());
                        return null;
                    });
        }
        return found;
    }
}
