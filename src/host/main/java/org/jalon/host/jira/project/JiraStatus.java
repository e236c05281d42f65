package org.jalon.host.jira.project;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** Where an issue can stand in a workflow. */
public record JiraStatus(String id, String name, String description, StatusGroup group)
        implements Status {

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public StatusCategory getStatusCategory() {
        return group;
    }
}
