package org.jalon.host.jira.history;

import java.util.List;
import org.jalon.host.HostGap;

/** The change history of the site's issues. */
public final class History {
    /** Oldest first. */
    public List<ChangeGroup> of(long issueId) {
        throw new HostGap("History", "of");
    }
}
