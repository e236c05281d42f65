package org.jalon.plugin.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;

import java.util.Map;

/**
 * What the workflow editor shows and stores of a receipt function: for which checkpoint it writes.
 */
public final class CheckpointReceiptFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginFunctionFactory {
    private final CheckpointPart part;

    public CheckpointReceiptFactory(CheckpointPart part) {
        this.part = part;
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        part.offer(params, "");
    }

    @Override
    protected void getVelocityParamsForEdit(
            Map<String, Object> params, AbstractDescriptor descriptor) {
        part.offer(params, CheckpointPart.stored(args(descriptor)));
    }

    @Override
    protected void getVelocityParamsForView(
            Map<String, Object> params, AbstractDescriptor descriptor) {
        part.view(params, "receipt.function.view", args(descriptor));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        String checkpoint = extractSingleParam(formParams, TransitionReading.CHECKPOINT);
        return Map.of(TransitionReading.CHECKPOINT, checkpoint);
    }

    private static Map<?, ?> args(AbstractDescriptor descriptor) {
        return ((FunctionDescriptor) descriptor).getArgs();
    }
}
