package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Confirmation;
import org.jalon.domain.checkpoint.ConfirmedByHand;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.EvidenceRecorded;
import org.jalon.domain.checkpoint.NoticeSent;
import org.jalon.domain.checkpoint.Standings;
import org.jalon.domain.receipt.BroughtEvidence;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Writes down what is brought forward for criteria. */
public final class ProofBook {
    public static final String NOT_RECORDED = "checkpoint.proof.not-recorded";
    public static final String NOT_CONFIRMED = "checkpoint.proof.not-confirmed";
    public static final String EMPTY = "checkpoint.proof.empty";
    public static final String IN_FUTURE = "checkpoint.proof.in-future";

    private final BroughtEvidence brought;
    private final Standings standings;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    public ProofBook(
            BroughtEvidence brought,
            Standings standings,
            RepeatedTransactions transactions,
            Clock clock) {
        this.brought = brought;
        this.standings = standings;
        this.transactions = transactions;
        this.clock = clock;
    }

    void enter(ActorId actor, VisibleRollout visible, Criterion asked, CriterionProof proof) {
        RolloutId rollout = visible.rollout().id();
        LocalDate today = visible.program().statusDate(clock);
        Instant now = clock.instant();
        Runnable write =
                switch (proof) {
                    case CriterionProof.Recorded recorded -> {
                        Evidence proven = recorded(asked, recorded, today).broughtBy(actor);
                        yield () -> brought.add(rollout, proven, now);
                    }
                    case CriterionProof.Confirmed confirmed -> {
                        Confirmation said = said(actor, asked, confirmed.comment(), today);
                        yield () -> brought.add(rollout, asked.code(), said, now);
                    }
                    case CriterionProof.TakenBack taken -> {
                        Confirmation why = said(actor, asked, taken.comment(), today);
                        yield () -> brought.takeBack(rollout, asked.code(), why, now);
                    }
                };
        transactions.inOne(
                () -> {
                    write.run();
                    standings.forget(rollout);
                    return null;
                });
    }

    private static Evidence recorded(
            Criterion asked, CriterionProof.Recorded recorded, LocalDate today) {
        CriterionCode code = asked.code();
        boolean dated =
                asked.kind() instanceof EvidenceRecorded || asked.kind() instanceof NoticeSent;
        if (!dated) {
            throw Refused.invalid(NOT_RECORDED, code.value());
        }
        if (recorded.reference().isBlank()) {
            throw Refused.invalid(EMPTY, code.value());
        }
        if (recorded.date().isAfter(today)) {
            throw Refused.invalid(IN_FUTURE, code.value(), recorded.date(), today);
        }
        return new Evidence(code, recorded.date(), recorded.reference().strip());
    }

    private static Confirmation said(
            ActorId actor, Criterion asked, String comment, LocalDate today) {
        if (!(asked.kind() instanceof ConfirmedByHand)) {
            throw Refused.invalid(NOT_CONFIRMED, asked.code().value());
        }
        if (comment.isBlank()) {
            throw Refused.invalid(EMPTY, asked.code().value());
        }
        return new Confirmation(actor, today, comment.strip());
    }
}
