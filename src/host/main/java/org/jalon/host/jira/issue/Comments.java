package org.jalon.host.jira.issue;

import java.util.List;
import java.util.Optional;
import org.jalon.host.HostGap;
import org.jalon.host.jira.user.JiraUser;

/** What people wrote on issues. */
public final class Comments {
    /** Oldest first. */
    public List<JiraComment> of(long issueId) {
        throw new HostGap("Comments", "of");
    }

    public Optional<JiraComment> byId(long id) {
        throw new HostGap("Comments", "byId");
    }

    /** Needs the permission to comment; touches the issue's update time as Jira does. */
    public JiraComment add(JiraUser actor, long issueId, String body) {
        throw new HostGap("Comments", "add");
    }
}
