package org.jalon.host.workflow.function;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;

import java.util.Map;

/** Gives the issue the status of the step that was reached. */
final class UpdateStatus implements FunctionProvider {
    @Override
    public void execute(Map transientVars, Map args, PropertySet properties)
            throws WorkflowException {
        Act.of(transientVars).draft().status(ReachedStep.of(transientVars).statusId());
    }
}
