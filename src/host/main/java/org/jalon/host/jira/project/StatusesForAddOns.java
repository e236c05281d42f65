package org.jalon.host.jira.project;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

import java.util.Collection;
import java.util.List;

/** Statuses as the Jira API administers them. */
public final class StatusesForAddOns implements StatusManager {
    private final Statuses statuses;

    public StatusesForAddOns(Statuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public Status createStatus(
            String name, String description, String iconUrl, StatusCategory statusCategory) {
        if (statuses.all().stream().anyMatch(known -> known.name().equalsIgnoreCase(name))) {
            throw new IllegalStateException(
                    "A status with the name '" + name + "' exists already.");
        }
        return statuses.add(name, description, (StatusGroup) statusCategory);
    }

    @Override
    public Collection<Status> getStatuses() {
        return List.copyOf(statuses.all());
    }
}
