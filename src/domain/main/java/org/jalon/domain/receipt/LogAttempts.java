package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.Attempt;
import org.jalon.domain.checkpoint.AttemptRecord;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.JudgedCriterion;
import org.jalon.domain.checkpoint.Outcome;

import java.time.ZoneOffset;
import java.util.Optional;

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
        log.append(
                switch (evaluation) {
                    case Evaluation.NotEvaluated none -> entry.fact("cause", none.cause());
                    case Evaluation.Verdict verdict -> with(entry, verdict);
                });
    }

    private static LogEntry with(LogEntry entry, Evaluation.Verdict verdict) {
        LogEntry full = entry;
        for (JudgedCriterion judged : verdict.criteria()) {
            full = full.evidence(frozen(judged));
        }
        return full;
    }

    private static FrozenEvidence frozen(JudgedCriterion judged) {
        Optional<Evidence> proof = judged.finding().evidence();
        return new FrozenEvidence(
                judged.criterion().code().value(),
                judged.finding().state() + " " + judged.finding().reason().key(),
                proof.map(Evidence::reference).orElseGet(() -> plain(judged)),
                Optional.empty(),
                proof.map(known -> known.date().atStartOfDay(ZoneOffset.UTC).toInstant()),
                Optional.empty());
    }

    /** Numbers and codes of the reason; a text in languages says nothing that is not defined. */
    private static String plain(JudgedCriterion judged) {
        return judged.finding().reason().args().stream()
                .filter(arg -> arg instanceof Number || arg instanceof String)
                .map(Object::toString)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
