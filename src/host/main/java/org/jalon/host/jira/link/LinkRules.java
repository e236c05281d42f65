package org.jalon.host.jira.link;

import org.jalon.host.jira.issue.IssueRows;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.permission.Permissions;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.JiraUser;

/** Which links Jira refuses, and in which words. */
public final class LinkRules {
    private final LinkTypes types;
    private final IssueRows issues;
    private final Permissions permissions;

    public LinkRules(LinkTypes types, IssueRows issues, Permissions permissions) {
        this.types = types;
        this.issues = issues;
        this.permissions = permissions;
    }

    static Rejected noLink() {
        return Rejected.because(
                Rejected.Reason.NOT_FOUND, "No issue link with the given id exists.");
    }

    JiraLinkType type(long typeId) {
        return types.byId(typeId)
                .orElseThrow(
                        () ->
                                Rejected.because(
                                        Rejected.Reason.NOT_FOUND,
                                        "No issue link type with id '" + typeId + "' found."));
    }

    JiraLinkType checkCreate(JiraUser actor, long sourceId, long destinationId, long typeId) {
        JiraLinkType type = type(typeId);
        StoredIssue source = seen(actor, sourceId);
        seen(actor, destinationId);
        if (!permissions.allowed(actor, Permission.LINK_ISSUES, source.projectId())) {
            throw Rejected.because(
                    Rejected.Reason.FORBIDDEN,
                    "You do not have the permission to link issues in this project.");
        }
        if (sourceId == destinationId) {
            throw Rejected.because(Rejected.Reason.INVALID, "You cannot link an issue to itself.");
        }
        return type;
    }

    /** Whoever may link at either end may take the link away. */
    void checkDelete(JiraUser actor, JiraLink link) {
        StoredIssue source = seen(actor, link.sourceId());
        StoredIssue destination = seen(actor, link.destinationId());
        if (!permissions.allowed(actor, Permission.LINK_ISSUES, source.projectId())
                && !permissions.allowed(actor, Permission.LINK_ISSUES, destination.projectId())) {
            throw Rejected.because(
                    Rejected.Reason.FORBIDDEN,
                    "No Link Issue Permission for issue '" + source.key() + "'");
        }
    }

    private StoredIssue seen(JiraUser actor, long issueId) {
        return issues.byId(issueId)
                .filter(
                        issue ->
                                permissions.allowed(
                                        actor, Permission.BROWSE_PROJECTS, issue.projectId()))
                .orElseThrow(Rejected::noIssue);
    }
}
