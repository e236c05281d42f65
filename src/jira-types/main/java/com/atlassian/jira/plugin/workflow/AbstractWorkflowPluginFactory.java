package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;

import java.util.HashMap;
import java.util.Map;

public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {

    @Override
    public Map<String, Object> getVelocityParams(
            String resourceName, AbstractDescriptor descriptor) {
        Map<String, Object> params = new HashMap<>();
        switch (resourceName) {
            case "input-parameters" -> getVelocityParamsForInput(params);
            case "edit-parameters" -> getVelocityParamsForEdit(params, descriptor);
            default -> getVelocityParamsForView(params, descriptor);
        }
        return params;
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> params);

    protected abstract void getVelocityParamsForEdit(
            Map<String, Object> params, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(
            Map<String, Object> params, AbstractDescriptor descriptor);

    protected String extractSingleParam(Map<String, Object> formParams, String name) {
        return ((String[]) formParams.get(name))[0];
    }
}
