package org.jalon.plugin.jira.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

import org.jalon.domain.linking.IssueLinking;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

/**
 * Links through Jira's link manager, which asks for no permission, as the person who wants them,
 * whom history and events then name.
 */
public final class JiraIssueLinking implements IssueLinking {
    private final IssueLinkManager links;
    private final RolloutLinkType type;
    private final IssueManager issues;
    private final UserManager users;
    private final PermissionManager permissions;

    public JiraIssueLinking(
            IssueLinkManager links,
            RolloutLinkType type,
            IssueManager issues,
            UserManager users,
            PermissionManager permissions) {
        this.links = links;
        this.type = type;
        this.issues = issues;
        this.users = users;
        this.permissions = permissions;
    }

    @Override
    public boolean mayLink(ActorId actor, JiraIssueId issue) {
        ApplicationUser user = users.getUserByKey(actor.key());
        Issue found = issues.getIssueObject(issue.value());
        return user != null
                && found != null
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, found, user)
                && permissions.hasPermission(ProjectPermissions.LINK_ISSUES, found, user);
    }

    @Override
    public void link(ActorId actor, JiraIssueId issue, JiraIssueId milestoneOrRolloutIssue) {
        long ours = type.id().orElseThrow();
        boolean isThere =
                links.getOutwardLinks(issue.value()).stream()
                        .anyMatch(link -> leadsTo(milestoneOrRolloutIssue, ours, link));
        if (isThere) {
            return;
        }
        try {
            links.createIssueLink(
                    issue.value(),
                    milestoneOrRolloutIssue.value(),
                    ours,
                    null,
                    users.getUserByKey(actor.key()));
        } catch (CreateException e) {
            throw new IllegalStateException("Jira cannot link " + issue, e);
        }
    }

    @Override
    public void unlink(ActorId actor, JiraIssueId issue, JiraIssueId milestoneOrRolloutIssue) {
        long ours = type.id().orElseThrow();
        ApplicationUser user = users.getUserByKey(actor.key());
        links.getOutwardLinks(issue.value()).stream()
                .filter(link -> leadsTo(milestoneOrRolloutIssue, ours, link))
                .forEach(link -> links.removeIssueLink(link, user));
    }

    private static boolean leadsTo(JiraIssueId target, long type, IssueLink link) {
        return link.getLinkTypeId() == type && link.getDestinationId() == target.value();
    }
}
