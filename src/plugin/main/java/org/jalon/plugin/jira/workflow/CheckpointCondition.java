package org.jalon.plugin.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;

import org.jalon.domain.checkpoint.PreviewTransition;
import org.jalon.domain.shared.JiraIssueId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.util.Map;

/**
 * Hides a transition that its checkpoint would refuse, for administrators who would rather hide
 * than explain. It guards nothing: beside it the validator still decides, so what can't be
 * evaluated is shown.
 *
 * <p>Workflows name this class, so it is never renamed.
 */
public final class CheckpointCondition implements Condition {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointCondition.class);

    private final PreviewTransition preview;
    private final Clock clock;

    public CheckpointCondition(PreviewTransition preview, Clock clock) {
        this.preview = preview;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature is OSWorkflow's
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        try {
            Issue issue = (Issue) transientVars.get("issue");
            TransitionReading reading = new TransitionReading(transientVars, args, clock);
            return preview.mayPass(new JiraIssueId(issue.getId()), reading.checkpoint());
        } catch (RuntimeException failure) {
            LOG.warn("A transition is shown because its checkpoint could not be asked", failure);
            return true;
        }
    }
}
