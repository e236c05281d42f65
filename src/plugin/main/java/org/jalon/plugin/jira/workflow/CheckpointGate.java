package org.jalon.plugin.jira.workflow;

import org.jalon.domain.checkpoint.AttemptTransition;
import org.jalon.domain.checkpoint.TransitionDecision;
import org.jalon.domain.checkpoint.TransitionRequest;
import org.jalon.domain.receipt.KeepReceipt;
import org.jalon.domain.receipt.Move;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;

/**
 * Asks the checkpoint apart from Jira's transaction, and keeps what the post-function will need.
 */
public final class CheckpointGate {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointGate.class);

    private final OwnTransaction apart = new OwnTransaction();
    private final AttemptTransition attempt;
    private final KeepReceipt receipts;
    private final AttemptsAtHand atHand;

    public CheckpointGate(AttemptTransition attempt, KeepReceipt receipts, AttemptsAtHand atHand) {
        this.attempt = attempt;
        this.receipts = receipts;
        this.atHand = atHand;
    }

    /**
     * @param issue the object that the post-function of this transition will meet again
     */
    TransitionDecision ask(Object issue, TransitionRequest request) {
        TransitionDecision decision = apart.run(() -> attempt.request(request));
        if (decision instanceof TransitionDecision.Allowed allowed) {
            atHand.keep(issue, request.checkpoint(), allowed.attempts());
        }
        return decision;
    }

    /** Leaves a receipt of the failure, if that much can be written. */
    void failed(TransitionRequest request, String error) {
        Move move =
                new Move(
                        request.issue(),
                        request.checkpoint(),
                        request.action(),
                        request.toStatus().orElse(""),
                        Optional.of(request.actor()),
                        Optional.empty(),
                        Optional.empty());
        try {
            apart.run(
                    () -> {
                        receipts.failed(move, error);
                        return null;
                    });
        } catch (RuntimeException noReceiptEither) {
            LOG.error("Error {} leaves no receipt", error, noReceiptEither);
        }
    }
}
