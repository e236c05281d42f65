package org.jalon.plugin.jira.permission;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

import org.jalon.domain.checkpoint.DecisionMakers;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraProjectId;

/** Who administers a Business Unit's Jira project decides for it; without a project nobody does. */
public final class ProjectAdministrators implements DecisionMakers {
    private final UserManager users;
    private final ProjectManager projects;
    private final PermissionManager permissions;

    public ProjectAdministrators(
            UserManager users, ProjectManager projects, PermissionManager permissions) {
        this.users = users;
        this.projects = projects;
        this.permissions = permissions;
    }

    @Override
    public boolean decidesFor(ActorId actor, BusinessUnit unit) {
        ApplicationUser user = users.getUserByKey(actor.key());
        return user != null
                && unit.project()
                        .map(this::project)
                        .filter(found -> administers(user, found))
                        .isPresent();
    }

    private Project project(JiraProjectId id) {
        return projects.getProjectObj(id.value());
    }

    private boolean administers(ApplicationUser user, Project project) {
        return permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
    }
}
