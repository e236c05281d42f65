package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;

import java.util.Collection;

public interface WorkflowManager {

    boolean workflowExists(String name);

    Collection<JiraWorkflow> getActiveWorkflows();

    JiraWorkflow getWorkflow(String name);

    JiraWorkflow getWorkflow(Long projectId, String issueTypeId);

    JiraWorkflow getDraftWorkflow(String parentWorkflowName);

    JiraWorkflow createDraftWorkflow(ApplicationUser author, String parentWorkflowName);

    boolean deleteDraftWorkflow(String parentWorkflowName);

    void updateWorkflow(ApplicationUser user, JiraWorkflow workflow);

    void overwriteActiveWorkflow(ApplicationUser user, String workflowName);

    void createWorkflow(ApplicationUser creator, JiraWorkflow workflow);
}
