package org.jalon.plugin.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.TransitionRequest;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.viewer.Viewer;

import java.util.Map;
import java.util.Optional;

/**
 * Reads out of OSWorkflow's untyped maps who wants to move which issue through which checkpoint.
 */
final class TransitionReading {
    static final String CHECKPOINT = "checkpoint";
    private static final String STATUS_OF_STEP = "jira.status.id";

    private final Map<?, ?> transientVars;
    private final Map<?, ?> args;

    TransitionReading(Map<?, ?> transientVars, Map<?, ?> args) {
        this.transientVars = transientVars;
        this.args = args;
    }

    TransitionRequest by(Viewer viewer) {
        Issue issue = (Issue) transientVars.get("issue");
        int action = (Integer) transientVars.get("actionId");
        return new TransitionRequest(
                new JiraIssueId(issue.getId()),
                new CheckpointCode((String) args.get(CHECKPOINT)),
                action,
                toStatus(action),
                viewer.actor(),
                Optional.ofNullable((String) transientVars.get("comment")));
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
