package org.jalon.host.jira.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

import org.jalon.host.HostGap;
import org.jalon.host.jira.user.Users;

import java.util.Arrays;

/** Project permissions as the Jira API asks for them; a null user is nobody and may do nothing. */
public final class PermissionsForAddOns implements PermissionManager {
    private final Permissions permissions;
    private final Users users;

    public PermissionsForAddOns(Permissions permissions, Users users) {
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return allowed(permission, issue.getProjectId(), user);
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return allowed(permission, project.getId(), user);
    }

    private boolean allowed(ProjectPermissionKey key, long projectId, ApplicationUser user) {
        Permission permission =
                Arrays.stream(Permission.values())
                        .filter(known -> known.name().equals(key.permissionKey()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new HostGap(
                                                PermissionManager.class.getName(),
                                                "hasPermission(" + key.permissionKey() + ")"));
        return user != null
                && users.byKey(user.getKey())
                        .filter(known -> permissions.allowed(known, permission, projectId))
                        .isPresent();
    }
}
