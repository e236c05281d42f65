package org.jalon.host.jira.project;

import java.util.List;
import java.util.Optional;
import org.jalon.host.HostGap;
import org.jalon.host.jira.user.JiraUser;

/** The site's projects. Every project offers every issue type. */
public final class Projects {
    public JiraProject add(String key, String name, String description, JiraUser lead, Optional<String> category) {
        throw new HostGap("Projects", "add");
    }

    public Optional<JiraProject> byId(long id) {
        throw new HostGap("Projects", "byId");
    }

    /** By its current key, case as given. */
    public Optional<JiraProject> byKey(String key) {
        throw new HostGap("Projects", "byKey");
    }

    /** All, by name. */
    public List<JiraProject> all() {
        throw new HostGap("Projects", "all");
    }
}
