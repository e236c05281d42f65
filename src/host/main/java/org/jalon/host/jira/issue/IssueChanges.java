package org.jalon.host.jira.issue;

import org.jalon.host.jira.history.ChangeItem;
import org.jalon.host.jira.history.History;
import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.JiraUser;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Stores an issue with its change history. The caller has the transaction, the checks and the act's
 * event.
 */
public final class IssueChanges {
    private final SiteDatabase site;
    private final IssueRows rows;
    private final IssueDifference difference;
    private final History history;
    private final IssueEvents events;

    public IssueChanges(
            SiteDatabase site,
            IssueRows rows,
            IssueDifference difference,
            History history,
            IssueEvents events) {
        this.site = site;
        this.rows = rows;
        this.difference = difference;
        this.history = history;
        this.events = events;
    }

    public void insert(StoredIssue issue) {
        rows.insert(List.of(issue));
    }

    /** Stores the draft; nothing is written, told or touched if it changes nothing. */
    public StoredIssue save(JiraUser actor, IssueDraft draft) {
        return save(actor, draft, List.of());
    }

    /** The same, with changes of the same act that are kept elsewhere. */
    StoredIssue save(JiraUser actor, IssueDraft draft, List<ChangeItem> elsewhere) {
        Instant now = site.now();
        StoredIssue after = draft.after(now);
        List<ChangeItem> items = new ArrayList<>(difference.between(draft.before(), after));
        items.addAll(elsewhere);
        if (items.isEmpty()) {
            return draft.before();
        }
        rows.update(after);
        history.record(after.id(), actor.key(), now, items);
        events.changed(after);
        return after;
    }

    /**
     * Notes a change that is kept elsewhere, such as a link, in the issue's history and update
     * time.
     */
    public void note(JiraUser actor, long issueId, ChangeItem item) {
        Instant now = site.now();
        touch(issueId, now);
        history.record(issueId, actor.key(), now, List.of(item));
    }

    public void touch(long issueId, Instant when) {
        site.sql("update jiraissue set updated = ? where id = ?")
                .params(SiteDatabase.stamp(when), issueId)
                .update();
    }
}
