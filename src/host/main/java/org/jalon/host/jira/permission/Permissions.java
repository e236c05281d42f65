package org.jalon.host.jira.permission;

import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.project.Projects;
import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.JiraUser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who may do what in which project. Nobody may do anything without a grant, administrators
 * included; there is no anonymous access on this site. Every question is answered from the
 * database: a change counts at once.
 */
public final class Permissions {
    private static final String PROJECTS =
            """
            select distinct project_id from schemepermissions where permission_key = ? and (
                (perm_type = 'user' and perm_parameter = ?)
                or (perm_type = 'group' and perm_parameter in (
                    select group_name from cwd_membership where user_key = ?)))
            """;

    private final SiteDatabase site;
    private final Projects projects;

    public Permissions(SiteDatabase site, Projects projects) {
        this.site = site;
        this.projects = projects;
    }

    public void grantGroup(long projectId, Permission permission, String group) {
        grant(projectId, permission, "group", group);
    }

    public void grantUser(long projectId, Permission permission, JiraUser user) {
        grant(projectId, permission, "user", user.key());
    }

    /** Takes one person's own grant back; what a group gives stays. */
    public void revokeUser(long projectId, Permission permission, JiraUser user) {
        site.sql(
                        """
                        delete from schemepermissions
                        where project_id = ? and permission_key = ?
                            and perm_type = 'user' and perm_parameter = ?
                        """)
                .params(projectId, permission.name(), user.key())
                .update();
    }

    public boolean allowed(JiraUser user, Permission permission, long projectId) {
        return site.sql(PROJECTS + " and project_id = ?")
                .params(permission.name(), user.key(), user.key(), projectId)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Ids of the projects in which the user has the permission. */
    public Set<Long> projects(JiraUser user, Permission permission) {
        return new HashSet<>(
                site.sql(PROJECTS)
                        .params(permission.name(), user.key(), user.key())
                        .query(Long.class)
                        .list());
    }

    /** The projects the user may browse, by name. */
    public List<JiraProject> browsable(JiraUser user) {
        Set<Long> ids = projects(user, Permission.BROWSE_PROJECTS);
        return projects.all().stream().filter(project -> ids.contains(project.id())).toList();
    }

    /** All projects, for who asks for nobody in particular. */
    public List<JiraProject> all() {
        return projects.all();
    }

    private void grant(long projectId, Permission permission, String type, String parameter) {
        site.sql("insert into schemepermissions values (?, ?, ?, ?)")
                .params(projectId, permission.name(), type, parameter)
                .update();
    }
}
