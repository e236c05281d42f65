package org.jalon.host.jira.issue;

import com.atlassian.jira.event.type.EventType;

import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.permission.Permissions;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.JiraUser;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people wrote on issues. */
public final class Comments implements IssueTies {
    private final SiteDatabase site;
    private final IssueRows rows;
    private final IssueChanges changes;
    private final IssueEvents events;
    private final Permissions permissions;

    public Comments(
            SiteDatabase site,
            IssueRows rows,
            IssueChanges changes,
            IssueEvents events,
            Permissions permissions) {
        this.site = site;
        this.rows = rows;
        this.changes = changes;
        this.events = events;
        this.permissions = permissions;
    }

    /** Oldest first. */
    public List<JiraComment> of(long issueId) {
        return site.sql("select * from jiraaction where issueid = ? order by created, id")
                .param(issueId)
                .query(Comments::comment)
                .list();
    }

    public Optional<JiraComment> byId(long id) {
        return site.sql("select * from jiraaction where id = ?")
                .param(id)
                .query(Comments::comment)
                .optional();
    }

    /** Needs the permission to comment; touches the issue's update time as Jira does. */
    public JiraComment add(JiraUser actor, long issueId, String body) {
        return site.inTransaction(
                () -> {
                    check(actor, issueId, body);
                    JiraComment comment = write(actor, issueId, body);
                    StoredIssue issue = rows.byId(issueId).orElseThrow();
                    events.happened(actor, issue, EventType.ISSUE_COMMENTED_ID);
                    return comment;
                });
    }

    /** Refuses, as {@link #add} would, a comment that comes with another act. */
    public void check(JiraUser actor, long issueId, String body) {
        StoredIssue issue = rows.byId(issueId).orElseThrow(Rejected::noIssue);
        if (!permissions.allowed(actor, Permission.BROWSE_PROJECTS, issue.projectId())) {
            throw Rejected.noIssue();
        }
        if (!permissions.allowed(actor, Permission.ADD_COMMENTS, issue.projectId())) {
            throw Rejected.because(
                    Rejected.Reason.FORBIDDEN,
                    actor.displayName()
                            + ", you do not have the permission to comment on this issue.");
        }
        if (body.isBlank()) {
            throw Rejected.invalid(List.of(), Map.of("comment", "Comment body can not be empty!"));
        }
    }

    /** Keeps the comment of an act that was checked and tells of itself. */
    public JiraComment write(JiraUser actor, long issueId, String body) {
        Instant now = site.now();
        JiraComment comment = new JiraComment(site.nextId(), issueId, actor.key(), body, now, now);
        site.batch(
                "insert into jiraaction values (?, ?, ?, ?, ?, ?)",
                List.<Object[]>of(row(comment)));
        changes.touch(issueId, now);
        return comment;
    }

    @Override
    public void cut(JiraUser actor, StoredIssue issue) {
        site.sql("delete from jiraaction where issueid = ?").param(issue.id()).update();
    }

    static Object[] row(JiraComment comment) {
        return new Object[] {
            comment.id(),
            comment.issueId(),
            comment.authorKey(),
            comment.body(),
            SiteDatabase.stamp(comment.created()),
            SiteDatabase.stamp(comment.updated())
        };
    }

    private static JiraComment comment(ResultSet row, int index) throws SQLException {
        return new JiraComment(
                row.getLong("id"),
                row.getLong("issueid"),
                row.getString("author"),
                row.getString("actionbody"),
                SiteDatabase.instant(row, "created"),
                SiteDatabase.instant(row, "updated"));
    }
}
