package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;

public interface WorkflowManager {

    boolean workflowExists(String name);

    void createWorkflow(ApplicationUser creator, JiraWorkflow workflow);
}
