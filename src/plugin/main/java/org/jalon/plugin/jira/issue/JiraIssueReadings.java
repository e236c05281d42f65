package org.jalon.plugin.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueHead;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Issues through Jira's issue manager, which reads the database and not the index. */
public final class JiraIssueReadings implements IssueReadings {
    private final IssueManager issues;
    private final UserManager users;
    private final PermissionManager permissions;
    private final BlocksLinks blocks;
    private final IssueTranslation translation = new IssueTranslation();

    public JiraIssueReadings(
            IssueManager issues,
            UserManager users,
            PermissionManager permissions,
            BlocksLinks blocks) {
        this.issues = issues;
        this.users = users;
        this.permissions = permissions;
        this.blocks = blocks;
    }

    @Override
    public Optional<IssueReading> by(JiraIssueId issue) {
        return Optional.ofNullable((Issue) issues.getIssueObject(issue.value()))
                .map(
                        found ->
                                translation.reading(
                                        found, blocks.unresolvedBlockersOf(found.getId())));
    }

    @Override
    public Map<JiraIssueId, IssueReading> allOf(Collection<JiraIssueId> ids) {
        Map<JiraIssueId, IssueReading> found = new LinkedHashMap<>();
        for (Issue issue : objectsOf(ids)) {
            found.put(
                    new JiraIssueId(issue.getId()),
                    translation.reading(issue, blocks.unresolvedBlockersOf(issue.getId())));
        }
        return found;
    }

    @Override
    public Optional<JiraIssueId> idOf(IssueKey key) {
        return Optional.ofNullable((Issue) issues.getIssueByCurrentKey(key.value()))
                .map(Issue::getId)
                .map(JiraIssueId::new);
    }

    @Override
    public Map<JiraIssueId, IssueHead> headsOf(Collection<JiraIssueId> ids) {
        Map<JiraIssueId, IssueHead> heads = new HashMap<>();
        objectsOf(ids).forEach(issue -> heads.put(new JiraIssueId(issue.getId()), head(issue)));
        return heads;
    }

    private List<Issue> objectsOf(Collection<JiraIssueId> ids) {
        return BulkIssues.of(issues, ids);
    }

    private static IssueHead head(Issue issue) {
        return new IssueHead(new IssueKey(issue.getKey()), issue.getStatus().getName());
    }

    @Override
    public Set<JiraIssueId> blockedBy(JiraIssueId blocker) {
        return blocks.blockedBy(blocker.value());
    }

    @Override
    public boolean mayBrowse(ActorId actor, JiraIssueId id) {
        ApplicationUser user = users.getUserByKey(actor.key());
        Issue issue = issues.getIssueObject(id.value());
        return user != null
                && issue != null
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }
}
