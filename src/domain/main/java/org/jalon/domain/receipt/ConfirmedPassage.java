package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.Attempt;
import org.jalon.domain.checkpoint.Attempts;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.PassedCheckpoints;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;

import java.util.Optional;

/** What follows for the attempts and the rollouts when a receipt is settled. */
public final class ConfirmedPassage {
    private final Attempts attempts;
    private final PassedCheckpoints passed;
    private final Rollouts rollouts;
    private final DecisionLog log;

    public ConfirmedPassage(
            Attempts attempts, PassedCheckpoints passed, Rollouts rollouts, DecisionLog log) {
        this.attempts = attempts;
        this.passed = passed;
        this.rollouts = rollouts;
        this.log = log;
    }

    /** The issue moved: its attempts succeeded. Joins the running unit of work. */
    void confirmed(Receipt receipt, StatusChange change) {
        for (long row : receipt.attempts()) {
            Optional<Attempt> attempt =
                    attempts.by(row).filter(a -> a.standing() == Attempt.Standing.PENDING);
            if (attempt.isPresent() && receipt.basis() == Basis.VALIDATED) {
                attempts.settle(row, Attempt.Standing.CONFIRMED);
                passed(attempt.get());
                log.append(entry(attempt.get(), change));
            }
        }
    }

    /** The issue never moved. Joins the running unit of work. */
    void failed(Receipt receipt) {
        receipt.attempts().forEach(row -> attempts.settle(row, Attempt.Standing.VOID));
    }

    /** A checkpoint is passed by the rollout's own issue, not by each of its pieces of work. */
    private void passed(Attempt attempt) {
        rollouts.byRolloutIssue(attempt.issue())
                .map(Rollout::id)
                .filter(attempt.rollout()::equals)
                .ifPresent(rollout -> passed.add(rollout, attempt.checkpoint()));
    }

    private static LogEntry entry(Attempt attempt, StatusChange change) {
        return LogEntry.of(attempt.rollout(), LogKind.PASSED, change.at())
                .at(attempt.checkpoint(), attempt.definitionVersion())
                .about(attempt.issue())
                .fact("outcome", attempt.outcome().map(Outcome::name))
                .fact("rule", attempt.rule())
                .fact("inputs", attempt.inputsHash())
                .fact("from", change.from())
                .fact("to", change.to())
                .fact("change", change.group())
                .fact("explanation", attempt.explanation())
                .fact("error", attempt.error())
                .person(Part.ACTED, attempt.actor());
    }
}
