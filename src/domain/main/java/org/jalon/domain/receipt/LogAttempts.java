package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.Attempt;
import org.jalon.domain.checkpoint.AttemptRecord;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.Outcome;

/** Freezes in the decision log what each attempt was judged on, criterion by criterion. */
public final class LogAttempts implements AttemptRecord {
    private final DecisionLog log;

    public LogAttempts(DecisionLog log) {
        this.log = log;
    }

    @Override
    public void attempted(Attempt attempt, Evaluation evaluation) {
        LogEntry entry =
                LogEntry.of(attempt.rollout(), LogKind.ATTEMPTED, attempt.at())
                        .at(attempt.checkpoint(), attempt.definitionVersion())
                        .about(attempt.issue())
                        .fact("outcome", attempt.outcome().map(Outcome::name))
                        .fact("rule", attempt.rule())
                        .fact("binding", evaluation.binding())
                        .fact("standing", attempt.standing())
                        .fact("inputs", attempt.inputsHash())
                        .fact("explanation", attempt.explanation())
                        .fact("error", attempt.error())
                        .person(Part.ACTED, attempt.actor());
        log.append(entry.restingOn(evaluation));
    }
}
