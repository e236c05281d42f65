package org.jalon.plugin.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;

import org.jalon.plugin.viewer.CurrentViewer;
import org.jalon.plugin.viewer.Texts;

import java.util.Map;

/** A checkpoint validator in the workflow editor: which checkpoint it asks. */
public final class CheckpointValidatorFactory extends CheckpointPart
        implements WorkflowPluginValidatorFactory {
    public CheckpointValidatorFactory(
            DefinedCheckpoints checkpoints, CurrentViewer current, Texts texts) {
        super("checkpoint.validator.view", checkpoints, current, texts);
    }

    @Override
    Map<?, ?> args(AbstractDescriptor descriptor) {
        return ((ValidatorDescriptor) descriptor).getArgs();
    }
}
