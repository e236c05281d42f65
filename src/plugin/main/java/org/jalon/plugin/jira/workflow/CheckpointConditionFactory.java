package org.jalon.plugin.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;

import java.util.Map;

/**
 * What the workflow editor shows and stores of a checkpoint condition: by which checkpoint it
 * hides.
 */
public final class CheckpointConditionFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginConditionFactory {
    private final CheckpointPart part;

    public CheckpointConditionFactory(CheckpointPart part) {
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
        part.view(params, "receipt.condition.view", args(descriptor));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        String checkpoint = extractSingleParam(formParams, TransitionReading.CHECKPOINT);
        return Map.of(TransitionReading.CHECKPOINT, checkpoint);
    }

    private static Map<?, ?> args(AbstractDescriptor descriptor) {
        return ((ConditionDescriptor) descriptor).getArgs();
    }
}
