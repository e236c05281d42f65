package org.jalon.plugin.jira.workflow;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

import org.jalon.domain.receipt.StatusFace;
import org.jalon.domain.receipt.StatusFaces;

import java.util.HashMap;
import java.util.Map;

/** The names of statuses as Jira has them now. */
public final class JiraStatusFaces implements StatusFaces {
    private final StatusManager statuses;

    public JiraStatusFaces(StatusManager statuses) {
        this.statuses = statuses;
    }

    @Override
    public Map<String, StatusFace> all() {
        Map<String, StatusFace> faces = new HashMap<>();
        for (Status status : statuses.getStatuses()) {
            boolean done = StatusCategory.COMPLETE.equals(status.getStatusCategory().getKey());
            faces.put(status.getId(), new StatusFace(status.getName(), done));
        }
        return faces;
    }
}
