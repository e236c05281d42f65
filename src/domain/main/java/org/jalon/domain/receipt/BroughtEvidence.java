package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.Confirmation;
import org.jalon.domain.checkpoint.Confirmations;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.EvidenceRegister;
import org.jalon.domain.rollout.RolloutId;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Keeps what people bring for criteria. Whatever is new is an entry of the decision log as well, in
 * the same unit of work; the very same evidence again is none.
 */
public final class BroughtEvidence {
    private final EvidenceRegister evidence;
    private final Confirmations confirmations;
    private final DecisionLog log;

    public BroughtEvidence(
            EvidenceRegister evidence, Confirmations confirmations, DecisionLog log) {
        this.evidence = evidence;
        this.confirmations = confirmations;
        this.log = log;
    }

    /** Adds the evidence; joins the running unit of work, as all of these do. */
    public void add(RolloutId rollout, Evidence brought, Instant at) {
        boolean known = evidence.of(rollout).stream().anyMatch(brought::repeats);
        evidence.record(rollout, brought);
        if (!known) {
            log.append(entry(rollout, LogKind.EVIDENCE_ADDED, brought, at));
        }
    }

    /** Somebody says that a criterion is met. */
    public void add(RolloutId rollout, CriterionCode criterion, Confirmation said, Instant at) {
        confirmations.add(rollout, criterion, said);
        log.append(entry(rollout, LogKind.EVIDENCE_ADDED, word(criterion, said), at));
    }

    /** Somebody no longer does. */
    public void takeBack(RolloutId rollout, CriterionCode criterion, Confirmation why, Instant at) {
        confirmations.takeBack(rollout, criterion, why);
        log.append(entry(rollout, LogKind.EVIDENCE_TAKEN_BACK, word(criterion, why), at));
    }

    private static Evidence word(CriterionCode criterion, Confirmation said) {
        return new Evidence(criterion, said.day(), said.comment()).broughtBy(said.by());
    }

    private static LogEntry entry(RolloutId rollout, LogKind kind, Evidence brought, Instant at) {
        LogEntry entry =
                LogEntry.of(rollout, kind, at)
                        .fact("criterion", brought.criterion())
                        .evidence(
                                new FrozenEvidence(
                                        brought.criterion().value(),
                                        "",
                                        brought.reference(),
                                        brought.digest(),
                                        Optional.of(
                                                brought.date()
                                                        .atStartOfDay(ZoneOffset.UTC)
                                                        .toInstant()),
                                        brought.by()));
        return brought.by().map(who -> entry.person(Part.ACTED, who)).orElse(entry);
    }
}
