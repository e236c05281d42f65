package org.jalon.host.jira.permission;

import java.util.List;
import java.util.Set;
import org.jalon.host.HostGap;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.user.JiraUser;

/**
 * Who may do what in which project. Nobody may do anything without a grant, administrators included; there is no
 * anonymous access on this site.
 */
public final class Permissions {
    public void grantGroup(long projectId, Permission permission, String group) {
        throw new HostGap("Permissions", "grantGroup");
    }

    public void grantUser(long projectId, Permission permission, JiraUser user) {
        throw new HostGap("Permissions", "grantUser");
    }

    public boolean allowed(JiraUser user, Permission permission, long projectId) {
        throw new HostGap("Permissions", "allowed");
    }

    /** Ids of the projects in which the user has the permission. */
    public Set<Long> projects(JiraUser user, Permission permission) {
        throw new HostGap("Permissions", "projects");
    }

    /** The projects the user may browse, by name. */
    public List<JiraProject> browsable(JiraUser user) {
        throw new HostGap("Permissions", "browsable");
    }
}
