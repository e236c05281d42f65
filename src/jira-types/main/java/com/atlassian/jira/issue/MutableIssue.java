package com.atlassian.jira.issue;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

import java.sql.Timestamp;

public interface MutableIssue extends Issue {

    void setProjectObject(Project project);

    void setIssueTypeId(String issueTypeId);

    void setSummary(String summary);

    void setDescription(String description);

    void setAssignee(ApplicationUser assignee);

    void setReporter(ApplicationUser reporter);

    void setDueDate(Timestamp dueDate);
}
