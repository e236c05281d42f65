package org.jalon.plugin.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;

import org.jalon.plugin.viewer.CurrentViewer;
import org.jalon.plugin.viewer.Texts;

import java.util.Map;

/** A checkpoint condition in the workflow editor: by which checkpoint it hides. */
public final class CheckpointConditionFactory extends CheckpointPart
        implements WorkflowPluginConditionFactory {
    public CheckpointConditionFactory(
            DefinedCheckpoints checkpoints, CurrentViewer current, Texts texts) {
        super("receipt.condition.view", checkpoints, current, texts);
    }

    @Override
    Map<?, ?> args(AbstractDescriptor descriptor) {
        return ((ConditionDescriptor) descriptor).getArgs();
    }
}
