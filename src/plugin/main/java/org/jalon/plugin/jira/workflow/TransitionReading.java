package org.jalon.plugin.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.TransitionRequest;
import org.jalon.domain.receipt.Move;
import org.jalon.domain.receipt.Receipt;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.viewer.Viewer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads out of OSWorkflow's untyped maps who wants to move which issue through which checkpoint.
 */
final class TransitionReading {
    static final String CHECKPOINT = "checkpoint";
    static final String OBSERVE_UNTIL = "observeUntil";
    static final String SKIPS = "com.atlassian.jira.internal.workflow.skipValidators";
    static final String TRIGGERED = "com.atlassian.jira.internal.workflow.automaticTransition";
    private static final String STATUS_OF_STEP = "jira.status.id";

    private final Map<?, ?> transientVars;
    private final Map<?, ?> args;
    private final Clock clock;

    TransitionReading(Map<?, ?> transientVars, Map<?, ?> args, Clock clock) {
        this.transientVars = transientVars;
        this.args = args;
        this.clock = clock;
    }

    TransitionRequest by(Viewer viewer) {
        Issue issue = (Issue) transientVars.get("issue");
        int action = (Integer) transientVars.get("actionId");
        return new TransitionRequest(
                new JiraIssueId(issue.getId()),
                checkpoint(),
                action,
                toStatus(action),
                viewer.actor(),
                Optional.ofNullable((String) transientVars.get("comment")),
                isObserving());
    }

    /** What the post-function knows of the transition it belongs to. */
    Move move(Optional<ActorId> actor, Optional<List<Long>> attempts) {
        Issue issue = (Issue) transientVars.get("issue");
        int action = (Integer) transientVars.get("actionId");
        return new Move(
                new JiraIssueId(issue.getId()),
                checkpoint(),
                action,
                toStatus(action)
                        .orElseThrow(() -> new IllegalStateException("A step without a status")),
                actor,
                attempts,
                means());
    }

    CheckpointCode checkpoint() {
        return new CheckpointCode((String) args.get(CHECKPOINT));
    }

    /** Jira hands the options of a transition on among its other values. */
    private Optional<Receipt.Means> means() {
        if (isSet(TRIGGERED)) {
            return Optional.of(Receipt.Means.TRIGGERED);
        }
        return isSet(SKIPS) ? Optional.of(Receipt.Means.SKIPPED) : Optional.empty();
    }

    private boolean isSet(String option) {
        return Boolean.parseBoolean(String.valueOf(transientVars.get(option)));
    }

    private boolean isObserving() {
        String until = (String) args.get(OBSERVE_UNTIL);
        return until != null
                && !until.isBlank()
                && !LocalDate.now(clock).isAfter(LocalDate.parse(until));
    }

    /** The status of the step that the action's unconditional result leads to. */
    private Optional<String> toStatus(int action) {
        WorkflowDescriptor workflow = (WorkflowDescriptor) transientVars.get("descriptor");
        return Optional.ofNullable(workflow)
                .map(known -> known.getAction(action))
                .map(ActionDescriptor::getUnconditionalResult)
                .map(ResultDescriptor::getStep)
                .map(step -> workflow.getStep(step))
                .map(StepDescriptor::getMetaAttributes)
                .map(meta -> (String) meta.get(STATUS_OF_STEP));
    }
}
