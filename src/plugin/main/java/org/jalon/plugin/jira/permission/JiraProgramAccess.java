package org.jalon.plugin.jira.permission;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

import org.jalon.domain.program.ProgramAccess;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraProjectId;

/** Programs are seen by who browses their Jira project, and imported by Jira administrators. */
public final class JiraProgramAccess implements ProgramAccess {
    private final UserManager users;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;

    public JiraProgramAccess(
            UserManager users,
            ProjectManager projects,
            PermissionManager permissions,
            GlobalPermissionManager globalPermissions) {
        this.users = users;
        this.projects = projects;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
    }

    @Override
    public boolean mayBrowse(ActorId actor, JiraProjectId programProject) {
        ApplicationUser user = users.getUserByKey(actor.key());
        Project project = projects.getProjectObj(programProject.value());
        return user != null
                && project != null
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
    }

    @Override
    public boolean mayAdminister(ActorId actor, JiraProjectId programProject) {
        ApplicationUser user = users.getUserByKey(actor.key());
        Project project = projects.getProjectObj(programProject.value());
        return mayImport(actor)
                || (user != null
                        && project != null
                        && permissions.hasPermission(
                                ProjectPermissions.ADMINISTER_PROJECTS, project, user));
    }

    @Override
    public boolean mayImport(ActorId actor) {
        ApplicationUser user = users.getUserByKey(actor.key());
        return user != null
                && globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }
}
