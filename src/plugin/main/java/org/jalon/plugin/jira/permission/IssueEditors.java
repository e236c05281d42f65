package org.jalon.plugin.jira.permission;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

import org.jalon.domain.rollout.RolloutEditors;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

/** Who has Jira's permission to edit the rollout issue speaks for the rollout. */
public final class IssueEditors implements RolloutEditors {
    private final UserManager users;
    private final IssueManager issues;
    private final PermissionManager permissions;

    public IssueEditors(UserManager users, IssueManager issues, PermissionManager permissions) {
        this.users = users;
        this.issues = issues;
        this.permissions = permissions;
    }

    @Override
    public boolean mayEdit(ActorId actor, JiraIssueId rolloutIssue) {
        ApplicationUser user = users.getUserByKey(actor.key());
        Issue issue = issues.getIssueObject(rolloutIssue.value());
        return user != null
                && issue != null
                && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
    }
}
