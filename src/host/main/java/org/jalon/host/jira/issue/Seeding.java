package org.jalon.host.jira.issue;

import java.time.Instant;
import org.jalon.host.HostGap;
import org.jalon.host.jira.user.JiraUser;

/**
 * Fills a fresh site with past work in few, large inserts: dates and statuses as given, no permission checks, no
 * history, no events. Nothing is stored before {@link #save}. One instance per fill, used by one thread.
 */
public final class Seeding {
    /**
     * Notes an issue and gives it its id and key at once, so that later ones can name it as parent or link to it.
     *
     * @param statusId must be a status of the workflow that rules the project and type
     */
    public StoredIssue issue(JiraUser creator, NewIssue wanted, String statusId, Instant created, Instant updated) {
        throw new HostGap("Seeding", "issue");
    }

    /** The same for an issue that is settled. */
    public StoredIssue resolvedIssue(
            JiraUser creator, NewIssue wanted, String statusId, Instant created, Instant updated,
            String resolutionId, Instant resolved) {
        throw new HostGap("Seeding", "resolvedIssue");
    }

    public void link(long sourceId, long destinationId, long typeId) {
        throw new HostGap("Seeding", "link");
    }

    public void comment(JiraUser author, long issueId, String body, Instant created) {
        throw new HostGap("Seeding", "comment");
    }

    /** Stores everything noted so far in one transaction. */
    public void save() {
        throw new HostGap("Seeding", "save");
    }
}
