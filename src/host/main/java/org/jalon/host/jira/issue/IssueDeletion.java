package org.jalon.host.jira.issue;

import com.atlassian.jira.event.type.EventType;

import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.permission.Permissions;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.JiraUser;

import java.util.List;

/** Takes an issue out of the world with everything that hangs on it, sub-tasks first. */
public final class IssueDeletion {
    private final SiteDatabase site;
    private final IssueRows rows;
    private final Permissions permissions;
    private final IssueEvents events;
    private final List<IssueTies> ties;

    /**
     * @param ties cut in this order before the issue goes
     */
    public IssueDeletion(
            SiteDatabase site,
            IssueRows rows,
            Permissions permissions,
            IssueEvents events,
            List<IssueTies> ties) {
        this.site = site;
        this.rows = rows;
        this.permissions = permissions;
        this.events = events;
        this.ties = List.copyOf(ties);
    }

    void delete(JiraUser actor, long issueId) {
        site.inTransaction(
                () -> {
                    StoredIssue issue = rows.locked(issueId).orElseThrow(Rejected::noIssue);
                    if (!permissions.allowed(actor, Permission.DELETE_ISSUES, issue.projectId())) {
                        throw Rejected.because(
                                Rejected.Reason.FORBIDDEN,
                                "You do not have permission to delete issues in this project.");
                    }
                    remove(actor, issue);
                });
    }

    /** With its project; no event tells of it. */
    void deleteAllOf(JiraUser actor, long projectId) {
        site.inTransaction(
                () -> {
                    for (String level : List.of("is not null", "is null")) {
                        rows.select("where i.project = ? and i.parent " + level, List.of(projectId))
                                .forEach(issue -> takeOut(actor, issue));
                    }
                });
    }

    private void remove(JiraUser actor, StoredIssue issue) {
        rows.select("where i.parent = ?", List.of(issue.id()))
                .forEach(child -> remove(actor, child));
        takeOut(actor, issue);
        events.happened(actor, issue, EventType.ISSUE_DELETED_ID);
    }

    private void takeOut(JiraUser actor, StoredIssue issue) {
        ties.forEach(tie -> tie.cut(actor, issue));
        rows.delete(issue.id());
    }
}
