package org.jalon.host.jira.project;

import java.util.List;
import java.util.Optional;
import org.jalon.host.HostGap;

/** The site's issue types. */
public final class IssueTypes {
    public List<JiraIssueType> all() {
        throw new HostGap("IssueTypes", "all");
    }

    public Optional<JiraIssueType> byId(String id) {
        throw new HostGap("IssueTypes", "byId");
    }

    public Optional<JiraIssueType> byName(String name) {
        throw new HostGap("IssueTypes", "byName");
    }

    public JiraIssueType add(String name, String description, boolean subTask) {
        throw new HostGap("IssueTypes", "add");
    }
}
