package org.jalon.host.jira.project;

import java.util.List;
import java.util.Optional;
import org.jalon.host.HostGap;

/** The site's priorities, most urgent first. */
public final class Priorities {
    public List<JiraPriority> all() {
        throw new HostGap("Priorities", "all");
    }

    public Optional<JiraPriority> byId(String id) {
        throw new HostGap("Priorities", "byId");
    }

    public Optional<JiraPriority> byName(String name) {
        throw new HostGap("Priorities", "byName");
    }

    /** What an issue gets when nobody says. */
    public JiraPriority standard() {
        throw new HostGap("Priorities", "standard");
    }
}
