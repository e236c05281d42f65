package org.jalon.host.jira.issue;

import java.util.List;
import java.util.Optional;
import org.jalon.host.HostGap;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.JiraUser;

/**
 * The site's issues. Every change is one transaction, leaves its change history, and publishes its events on the acting
 * thread; it is refused as a whole, with {@link Rejected}, when the acting user may not do it or a value is wrong.
 */
public final class Issues {
    public Optional<StoredIssue> byId(long id) {
        throw new HostGap("Issues", "byId");
    }

    /** By its current key, case ignored. */
    public Optional<StoredIssue> byKey(String key) {
        throw new HostGap("Issues", "byKey");
    }

    /**
     * The issue, if this person may browse its project.
     *
     * @param idOrKey as in a REST path
     * @throws Rejected not found, in the same words, whether it is missing or may not be seen
     */
    public StoredIssue visible(JiraUser viewer, String idOrKey) {
        throw new HostGap("Issues", "visible");
    }

    /** Sub-tasks in the order of their numbers, unfiltered. */
    public List<StoredIssue> subTasks(long parentId) {
        throw new HostGap("Issues", "subTasks");
    }

    public StoredIssue create(JiraUser actor, NewIssue wanted) {
        throw new HostGap("Issues", "create");
    }

    public StoredIssue edit(JiraUser actor, long issueId, IssueEdit edit) {
        throw new HostGap("Issues", "edit");
    }

    /** Deletes it with its sub-tasks, links, comments and history. */
    public void delete(JiraUser actor, long issueId) {
        throw new HostGap("Issues", "delete");
    }
}
