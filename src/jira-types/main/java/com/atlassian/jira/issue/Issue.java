package com.atlassian.jira.issue;

import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

public interface Issue {

    Long getId();

    String getKey();

    Long getProjectId();

    Project getProjectObject();

    String getIssueTypeId();

    String getSummary();

    Status getStatus();

    ApplicationUser getAssignee();

    Timestamp getDueDate();

    Timestamp getResolutionDate();

    Timestamp getUpdated();

    boolean isSubTask();

    Long getParentId();

    Collection<Issue> getSubTaskObjects();

    Set<Label> getLabels();
}
