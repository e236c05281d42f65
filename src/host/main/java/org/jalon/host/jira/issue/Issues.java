package org.jalon.host.jira.issue;

import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.permission.Permissions;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.JiraUser;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The site's issues. Every change is one transaction, leaves its change history, and publishes its
 * events on the acting thread before it commits; it is refused as a whole, with {@link Rejected},
 * when the acting user may not do it or a value is wrong.
 */
public final class Issues {
    private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9_]*)-(\\d{1,18})");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final IssueRows rows;
    private final Permissions permissions;
    private final IssueCreation creation;
    private final IssueEditing editing;
    private final IssueDeletion deletion;

    public Issues(
            IssueRows rows,
            Permissions permissions,
            IssueCreation creation,
            IssueEditing editing,
            IssueDeletion deletion) {
        this.rows = rows;
        this.permissions = permissions;
        this.creation = creation;
        this.editing = editing;
        this.deletion = deletion;
    }

    public Optional<StoredIssue> byId(long id) {
        return rows.byId(id);
    }

    /** Those of them that exist, in no order, in one query. */
    public List<StoredIssue> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return rows.select("where i.id in (" + marks + ")", List.copyOf(ids));
    }

    /** By its current key, case ignored. */
    public Optional<StoredIssue> byKey(String key) {
        Matcher parts = KEY.matcher(key.toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<Object> parameters = List.of(parts.group(1), Long.parseLong(parts.group(2)));
        return rows.select("where p.pkey = ? and i.issuenum = ?", parameters).stream().findFirst();
    }

    /**
     * The issue, if this person may browse its project.
     *
     * @param idOrKey as in a REST path
     * @throws Rejected not found, in the same words, whether it is missing or may not be seen
     */
    public StoredIssue visible(JiraUser viewer, String idOrKey) {
        Optional<StoredIssue> found =
                ID.matcher(idOrKey).matches() ? byId(Long.parseLong(idOrKey)) : byKey(idOrKey);
        return found.filter(
                        issue ->
                                permissions.allowed(
                                        viewer, Permission.BROWSE_PROJECTS, issue.projectId()))
                .orElseThrow(Rejected::noIssue);
    }

    /** Sub-tasks in the order of their numbers, unfiltered. */
    public List<StoredIssue> subTasks(long parentId) {
        return rows.below(parentId);
    }

    public StoredIssue create(JiraUser actor, NewIssue wanted) {
        return creation.create(actor, wanted);
    }

    /** The same for an add-on that was not asked who it acts for. */
    StoredIssue createForAddOn(JiraUser actor, NewIssue wanted) {
        return creation.createForAddOn(actor, wanted);
    }

    public StoredIssue edit(JiraUser actor, long issueId, IssueEdit edit) {
        return editing.edit(actor, issueId, edit);
    }

    /** Takes it out of the search, to be read only, or puts it back. No event tells of it. */
    public void archive(JiraUser actor, StoredIssue issue, boolean archived) {
        if (!permissions.allowed(actor, Permission.ADMINISTER_PROJECTS, issue.projectId())) {
            throw Rejected.because(
                    Rejected.Reason.FORBIDDEN, "You do not have permission to archive issues.");
        }
        rows.archive(issue.id(), archived);
    }

    /** Deletes every issue of a project; events have none of it. */
    public void deleteAllOf(JiraUser actor, long projectId) {
        deletion.deleteAllOf(actor, projectId);
    }

    /** Deletes it with its sub-tasks, links, comments and history. */
    public void delete(JiraUser actor, long issueId) {
        deletion.delete(actor, issueId);
    }
}
