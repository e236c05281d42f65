package org.jalon.host.jira.issue;

import com.atlassian.jira.event.type.EventType;

import org.jalon.host.jira.field.CustomFields;
import org.jalon.host.jira.history.ChangeItem;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.JiraUser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes an issue's fields; its status changes by a transition only. */
public final class IssueEditing {
    private final SiteDatabase site;
    private final IssueRows rows;
    private final IssueRules rules;
    private final IssueChanges changes;
    private final IssueEvents events;
    private final CustomFields fields;

    public IssueEditing(
            SiteDatabase site,
            IssueRows rows,
            IssueRules rules,
            IssueChanges changes,
            IssueEvents events,
            CustomFields fields) {
        this.site = site;
        this.rows = rows;
        this.rules = rules;
        this.changes = changes;
        this.events = events;
        this.fields = fields;
    }

    StoredIssue edit(JiraUser actor, long issueId, IssueEdit edit) {
        return site.inTransaction(
                () -> {
                    StoredIssue before = rows.locked(issueId).orElseThrow(Rejected::noIssue);
                    rules.checkEdit(actor, before, edit);
                    IssueDraft draft = new IssueDraft(before);
                    draft.apply(edit);
                    List<ChangeItem> numbers = new ArrayList<>();
                    edit.numbers()
                            .forEach(
                                    (field, number) ->
                                            fields.put(field, issueId, number)
                                                    .ifPresent(numbers::add));
                    StoredIssue after = changes.save(actor, draft, numbers);
                    events.happened(actor, after, eventOf(edit));
                    return after;
                });
    }

    /** Jira calls an edit of nothing but the assignee an assignment. */
    private static Long eventOf(IssueEdit edit) {
        IssueEdit rest =
                new IssueEdit(
                        edit.summary(),
                        edit.description(),
                        edit.priorityId(),
                        Optional.empty(),
                        edit.reporterKey(),
                        edit.due(),
                        edit.labels(),
                        edit.numbers());
        boolean assignment = edit.assigneeKey().isPresent() && rest.equals(IssueEdit.nothing());
        return assignment ? EventType.ISSUE_ASSIGNED_ID : EventType.ISSUE_UPDATED_ID;
    }
}
