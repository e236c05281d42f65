package org.jalon.host.jira.project;

import java.util.List;
import java.util.Optional;
import org.jalon.host.HostGap;

/** The site's statuses. */
public final class Statuses {
    public List<JiraStatus> all() {
        throw new HostGap("Statuses", "all");
    }

    public Optional<JiraStatus> byId(String id) {
        throw new HostGap("Statuses", "byId");
    }

    public Optional<JiraStatus> byName(String name) {
        throw new HostGap("Statuses", "byName");
    }

    public JiraStatus add(String name, String description, StatusGroup group) {
        throw new HostGap("Statuses", "add");
    }
}
