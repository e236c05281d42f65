package org.jalon.host.workflow.function;

import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;

import java.util.Map;

/** The step an action has led to; post-functions run when it is already the current one. */
record ReachedStep(StepDescriptor step) {
    static final String STATUS = "jira.status.id";

    static ReachedStep of(Map<?, ?> transientVars) throws StoreException {
        WorkflowStore store = (WorkflowStore) transientVars.get("store");
        WorkflowEntry entry = (WorkflowEntry) transientVars.get("entry");
        WorkflowDescriptor workflow = (WorkflowDescriptor) transientVars.get("descriptor");
        Step current = (Step) store.findCurrentSteps(entry.getId()).get(0);
        return new ReachedStep(workflow.getStep(current.getStepId()));
    }

    String statusId() {
        return (String) step.getMetaAttributes().get(STATUS);
    }
}
