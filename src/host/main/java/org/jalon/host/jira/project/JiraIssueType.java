package org.jalon.host.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;

/** A kind of issue; issues of a sub-task type live below a parent. */
public record JiraIssueType(String id, String name, String description, boolean subTask)
        implements IssueType {

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isSubTask() {
        return subTask;
    }
}
