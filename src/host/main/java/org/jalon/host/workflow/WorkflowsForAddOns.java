package org.jalon.host.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;

/** Workflows as the Jira API administers them. */
public final class WorkflowsForAddOns implements WorkflowManager {
    private final Workflows workflows;

    public WorkflowsForAddOns(Workflows workflows) {
        this.workflows = workflows;
    }

    @Override
    public boolean workflowExists(String name) {
        return workflows.names().contains(name);
    }

    @Override
    public void createWorkflow(ApplicationUser creator, JiraWorkflow workflow) {
        workflows.create(workflow.getName(), workflow.getDescriptor());
    }
}
