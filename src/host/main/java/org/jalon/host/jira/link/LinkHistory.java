package org.jalon.host.jira.link;

import org.jalon.host.jira.history.ChangeItem;
import org.jalon.host.jira.issue.IssueChanges;
import org.jalon.host.jira.issue.IssueRows;
import org.jalon.host.jira.user.JiraUser;

import java.util.Optional;

/** Notes a link in the change history of both its issues, as Jira words it. */
public final class LinkHistory {
    private final LinkTypes types;
    private final IssueRows issues;
    private final IssueChanges changes;

    public LinkHistory(LinkTypes types, IssueRows issues, IssueChanges changes) {
        this.types = types;
        this.issues = issues;
        this.changes = changes;
    }

    void linked(JiraUser actor, JiraLink link) {
        JiraLinkType type = types.byId(link.typeId()).orElseThrow();
        changes.note(actor, link.sourceId(), added(type.outward(), link.destinationId()));
        changes.note(actor, link.destinationId(), added(type.inward(), link.sourceId()));
    }

    void unlinked(JiraUser actor, JiraLink link) {
        JiraLinkType type = types.byId(link.typeId()).orElseThrow();
        changes.note(actor, link.sourceId(), removed(type.outward(), link.destinationId()));
        changes.note(actor, link.destinationId(), removed(type.inward(), link.sourceId()));
    }

    private ChangeItem added(String verb, long otherId) {
        String other = key(otherId);
        return new ChangeItem(
                "Link",
                Optional.empty(),
                Optional.empty(),
                Optional.of(other),
                Optional.of(text(verb, other)));
    }

    private ChangeItem removed(String verb, long otherId) {
        String other = key(otherId);
        return new ChangeItem(
                "Link",
                Optional.of(other),
                Optional.of(text(verb, other)),
                Optional.empty(),
                Optional.empty());
    }

    private String key(long issueId) {
        return issues.byId(issueId).orElseThrow().key();
    }

    private static String text(String verb, String other) {
        return "This issue " + verb + " " + other;
    }
}
