package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.PassedCheckpoints;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.IssueReading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rollout that goes back to before a checkpoint will be asked again, so until then it has not
 * passed it. What a file said was passed stands on no receipt and stays.
 */
public final class MovedBack {
    private final Rollouts rollouts;
    private final LinkedWorkflows workflows;
    private final PassedCheckpoints passed;

    public MovedBack(Rollouts rollouts, LinkedWorkflows workflows, PassedCheckpoints passed) {
        this.rollouts = rollouts;
        this.workflows = workflows;
        this.passed = passed;
    }

    /**
     * Looks at the workflows now; what it answers withdraws in the running unit of work.
     *
     * @param earlier all receipts of the issue
     */
    Runnable of(IssueReading issue, List<StoredReceipt> earlier) {
        Optional<RolloutId> rollout = rollouts.byRolloutIssue(issue.id()).map(Rollout::id);
        if (rollout.isEmpty()) {
            return () -> {};
        }
        Set<CheckpointCode> ahead = ahead(issue, earlier);
        return () -> ahead.forEach(checkpoint -> passed.withdraw(rollout.get(), checkpoint));
    }

    private Set<CheckpointCode> ahead(IssueReading issue, List<StoredReceipt> earlier) {
        RuledType type = new RuledType(issue.project(), issue.typeId());
        List<ActiveWorkflow> ruling =
                workflows.all().stream().filter(it -> it.rules().contains(type)).toList();
        return earlier.stream()
                .map(StoredReceipt::receipt)
                .filter(receipt -> receipt.basis().isValid())
                .filter(receipt -> hasStood(receipt.standing()))
                .filter(receipt -> ruling.stream().anyMatch(it -> isAhead(it, receipt, issue)))
                .map(Receipt::checkpoint)
                .collect(Collectors.toSet());
    }

    private static boolean hasStood(Receipt.Standing standing) {
        return switch (standing) {
            case CONFIRMED, LEFT -> true;
            case PENDING, VOID -> false;
        };
    }

    private static boolean isAhead(ActiveWorkflow workflow, Receipt receipt, IssueReading issue) {
        String status = receipt.status();
        CheckpointCode checkpoint = receipt.checkpoint();
        return workflow.guards(status, checkpoint)
                && !issue.statusId().equals(status)
                && !workflow.behind(status, checkpoint).contains(issue.statusId());
    }
}
