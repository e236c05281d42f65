package org.jalon.plugin.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;

import org.jalon.domain.receipt.KeepReceipt;
import org.jalon.domain.receipt.Move;
import org.jalon.domain.shared.ActorId;
import org.jalon.plugin.viewer.CurrentViewer;
import org.jalon.plugin.viewer.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * The post-function beside the validator: writes the receipt of the transition. A transition that
 * the validator never saw, because somebody skipped it or took it out, leaves one that says so.
 *
 * <p>A receipt that can't be written does not stop the transition, which has been decided; the job
 * then reports the issue. Workflows name this class, so it is never renamed.
 */
public final class CheckpointReceipt implements FunctionProvider {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointReceipt.class);

    private final OwnTransaction apart = new OwnTransaction();
    private final KeepReceipt receipts;
    private final AttemptsAtHand atHand;
    private final CurrentViewer current;
    private final Clock clock;

    public CheckpointReceipt(
            KeepReceipt receipts, AttemptsAtHand atHand, CurrentViewer current, Clock clock) {
        this.receipts = receipts;
        this.atHand = atHand;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature is OSWorkflow's
    public void execute(Map transientVars, Map args, PropertySet properties) {
        try {
            TransitionReading reading = new TransitionReading(transientVars, args, clock);
            Optional<ActorId> actor = current.find().map(Viewer::actor);
            Move move =
                    reading.move(
                            actor, atHand.take(transientVars.get("issue"), reading.checkpoint()));
            apart.run(
                    () -> {
                        receipts.of(move);
                        return null;
                    });
        } catch (RuntimeException failure) {
            LOG.error("A transition left no receipt; the next cycle reports it", failure);
        }
    }
}
