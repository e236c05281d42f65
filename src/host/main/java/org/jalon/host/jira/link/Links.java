package org.jalon.host.jira.link;

import java.util.List;
import java.util.Optional;
import org.jalon.host.HostGap;
import org.jalon.host.jira.user.JiraUser;

/** Links between issues. */
public final class Links {
    public Optional<JiraLink> byId(long id) {
        throw new HostGap("Links", "byId");
    }

    /** Links whose source is this issue. */
    public List<JiraLink> outward(long issueId) {
        throw new HostGap("Links", "outward");
    }

    /** Links whose destination is this issue. */
    public List<JiraLink> inward(long issueId) {
        throw new HostGap("Links", "inward");
    }

    /**
     * Links two issues; needs the permission to link in the source's project and to browse the other. Linking twice the
     * same way changes nothing, as in Jira.
     */
    public JiraLink create(JiraUser actor, long sourceId, long destinationId, long typeId) {
        throw new HostGap("Links", "create");
    }

    public void delete(JiraUser actor, long linkId) {
        throw new HostGap("Links", "delete");
    }
}
