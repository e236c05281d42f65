package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the issues in a guarded status have to be looked at: those that serve a rollout whose
 * program has the checkpoint, and have no receipt that was checked since they were last updated.
 */
public final class Unreceipted {
    private final ServedIssues served;
    private final Checkpoints checkpoints;
    private final Receipts receipts;

    public Unreceipted(ServedIssues served, Checkpoints checkpoints, Receipts receipts) {
        this.served = served;
        this.checkpoints = checkpoints;
        this.receipts = receipts;
    }

    /** One run over the issues of a status; what a program defines is looked up once. */
    public Scan scan(GuardedStatus at) {
        return new Scan(at);
    }

    /** Asks facts and receipts in batches. */
    public final class Scan {
        private final GuardedStatus at;
        private final Map<ProgramKey, Boolean> defining = new HashMap<>();

        private Scan(GuardedStatus at) {
            this.at = at;
        }

        /** The issues to look at, each with the rollouts it stands for there. */
        public Map<JiraIssueId, List<RolloutId>> of(List<GuardedIssue> batch) {
            List<JiraIssueId> ids = batch.stream().map(GuardedIssue::issue).toList();
            Map<JiraIssueId, List<RolloutId>> serving = served.of(ids);
            Map<JiraIssueId, StoredReceipt> known =
                    receipts.confirmed(serving.keySet(), at.checkpoint(), at.status());
            Map<JiraIssueId, List<RolloutId>> left = new LinkedHashMap<>();
            for (GuardedIssue issue : batch) {
                if (!isChecked(known.get(issue.issue()), issue)) {
                    List<RolloutId> rollouts =
                            serving.getOrDefault(issue.issue(), List.of()).stream()
                                    .filter(rollout -> isDefinedFor(rollout.program()))
                                    .toList();
                    if (!rollouts.isEmpty()) {
                        left.put(issue.issue(), rollouts);
                    }
                }
            }
            return left;
        }

        private boolean isDefinedFor(ProgramKey program) {
            return defining.computeIfAbsent(
                    program, key -> checkpoints.by(key, at.checkpoint()).isPresent());
        }

        private static boolean isChecked(StoredReceipt stored, GuardedIssue issue) {
            return stored != null
                    && stored.receipt().basis().isValid()
                    && !issue.updated().isAfter(stored.checked());
        }
    }
}
