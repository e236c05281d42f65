package org.jalon.plugin.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;

import org.jalon.plugin.viewer.CurrentViewer;
import org.jalon.plugin.viewer.Texts;

import java.util.Map;

/** A receipt function in the workflow editor: for which checkpoint it writes. */
public final class CheckpointReceiptFactory extends CheckpointPart
        implements WorkflowPluginFunctionFactory {
    public CheckpointReceiptFactory(
            DefinedCheckpoints checkpoints, CurrentViewer current, Texts texts) {
        super("receipt.function.view", checkpoints, current, texts);
    }

    @Override
    Map<?, ?> args(AbstractDescriptor descriptor) {
        return ((FunctionDescriptor) descriptor).getArgs();
    }
}
