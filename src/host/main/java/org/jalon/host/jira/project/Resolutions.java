package org.jalon.host.jira.project;

import java.util.List;
import java.util.Optional;
import org.jalon.host.HostGap;

/** The site's resolutions. */
public final class Resolutions {
    public List<JiraResolution> all() {
        throw new HostGap("Resolutions", "all");
    }

    public Optional<JiraResolution> byId(String id) {
        throw new HostGap("Resolutions", "byId");
    }

    public Optional<JiraResolution> byName(String name) {
        throw new HostGap("Resolutions", "byName");
    }

}
