package org.jalon.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.util.UserManager;

import org.jalon.host.HostGap;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.user.Users;
import org.junit.ClassRule;
import org.junit.Test;

import java.util.Locale;
import java.util.concurrent.FutureTask;

public class PeopleTest {
    @ClassRule public static final TestSite SITE = new TestSite();

    private final JiraSite jira = SITE.jira();
    private final JiraProject project = SITE.project();

    @Test
    public void one_logs_in_with_name_and_password_only() {
        assertThat(jira.users().login("Ben", "ben")).contains(SITE.ben());
        assertThat(jira.users().login("ben", "Ben")).isEmpty();
        assertThat(jira.users().login("nobody", "nobody")).isEmpty();
    }

    @Test
    public void a_key_is_not_the_name() {
        assertThat(SITE.ben().key()).startsWith("JIRAUSER");
        assertThat(jira.users().byKey("ben")).isEmpty();
        assertThat(SITE.service(UserManager.class).getUserByKey(SITE.ben().key()))
                .isEqualTo(SITE.ben());
        assertThat(SITE.service(UserManager.class).getUserByKey("ben")).isNull();
    }

    @Test
    public void groups_make_administrators_and_licensed_users() {
        assertThat(jira.users().groupsOf(SITE.anna())).containsExactly(Users.ADMINISTRATORS);
        assertThat(jira.users().licensed(SITE.ben())).isTrue();
        assertThat(jira.users().licensed(SITE.carl())).isFalse();
        GlobalPermissionManager global = SITE.service(GlobalPermissionManager.class);
        assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, SITE.anna())).isTrue();
        assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, SITE.ben())).isFalse();
        assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, null)).isFalse();
    }

    @Test
    public void project_permissions_come_from_grants_to_groups_and_people_and_count_at_once() {
        PermissionManager permissions = SITE.service(PermissionManager.class);

        assertThat(
                        permissions.hasPermission(
                                ProjectPermissions.BROWSE_PROJECTS, project, SITE.anna()))
                .isTrue();
        assertThat(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, project, SITE.ben()))
                .isFalse();
        assertThat(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, null))
                .isFalse();
        jira.permissions().grantUser(project.id(), Permission.EDIT_ISSUES, SITE.ben());
        assertThat(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, project, SITE.ben()))
                .isTrue();
        jira.permissions().revokeUser(project.id(), Permission.EDIT_ISSUES, SITE.ben());
        assertThat(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, project, SITE.ben()))
                .isFalse();
        assertThatThrownBy(
                        () ->
                                permissions.hasPermission(
                                        new ProjectPermissionKey("MANAGE_SPRINTS"),
                                        project,
                                        SITE.anna()))
                .isInstanceOf(HostGap.class);
    }

    @Test
    public void projects_are_listed_by_name_as_far_as_one_may_browse() {
        assertThat(jira.permissions().browsable(SITE.ben())).contains(project);
        assertThat(jira.permissions().browsable(SITE.carl())).isEmpty();
        ProjectManager projects = SITE.service(ProjectManager.class);
        assertThat(projects.getProjectByCurrentKey(project.key())).isEqualTo(project);
        assertThat(projects.getProjectByCurrentKey(project.key().toLowerCase(Locale.ROOT)))
                .isNull();
        assertThat(projects.getProjectObj(-1L)).isNull();
    }

    @Test
    public void who_acts_is_known_on_the_thread_until_cleared() throws Exception {
        JiraAuthenticationContext context = SITE.service(JiraAuthenticationContext.class);
        jira.authentication().setLoggedInUser(SITE.ben());
        try {
            assertThat(context.getLoggedInUser()).isEqualTo(SITE.ben());
            assertThat(context.getLocale()).isEqualTo(Locale.FRENCH);
            FutureTask<Boolean> elsewhere =
                    new FutureTask<>(() -> context.getLoggedInUser() == null);
            new Thread(elsewhere).start();
            assertThat(elsewhere.get()).isTrue();
        } finally {
            jira.authentication().clear();
        }

        assertThat(context.getLoggedInUser()).isNull();
        assertThat(context.getLocale()).isEqualTo(Locale.ENGLISH);
    }
}
