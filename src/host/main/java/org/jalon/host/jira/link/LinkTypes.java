package org.jalon.host.jira.link;

import java.util.List;
import java.util.Optional;
import org.jalon.host.HostGap;

/** The site's link types. */
public final class LinkTypes {
    public List<JiraLinkType> all() {
        throw new HostGap("LinkTypes", "all");
    }

    public Optional<JiraLinkType> byId(long id) {
        throw new HostGap("LinkTypes", "byId");
    }

    /** Case ignored, as Jira compares them. */
    public Optional<JiraLinkType> byName(String name) {
        throw new HostGap("LinkTypes", "byName");
    }

    public JiraLinkType add(String name, String outward, String inward, String style) {
        throw new HostGap("LinkTypes", "add");
    }
}
