package org.jalon.host.jira.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An issue while somebody changes it: starts as stored, holds the wanted values, becomes what is to
 * be stored. Used by one thread, within one act.
 */
public final class IssueDraft {
    private final StoredIssue before;
    private String statusId;
    private String priorityId;
    private Optional<String> resolutionId;
    private String summary;
    private String description;
    private Optional<String> assigneeKey;
    private String reporterKey;
    private Optional<LocalDate> due;
    private List<String> labels;

    public IssueDraft(StoredIssue before) {
        this.before = before;
        this.statusId = before.statusId();
        this.priorityId = before.priorityId();
        this.resolutionId = before.resolutionId();
        this.summary = before.summary();
        this.description = before.description();
        this.assigneeKey = before.assigneeKey();
        this.reporterKey = before.reporterKey();
        this.due = before.due();
        this.labels = before.labels();
    }

    public void apply(IssueEdit edit) {
        summary = edit.summary().orElse(summary);
        description = edit.description().orElse(description);
        priorityId = edit.priorityId().orElse(priorityId);
        assigneeKey = edit.assigneeKey().orElse(assigneeKey);
        reporterKey = edit.reporterKey().orElse(reporterKey);
        due = edit.due().orElse(due);
        labels = edit.labels().orElse(labels);
    }

    public void status(String id) {
        statusId = Objects.requireNonNull(id);
    }

    /** Empty reopens the issue. */
    public void resolution(Optional<String> id) {
        resolutionId = id;
    }

    public StoredIssue before() {
        return before;
    }

    /**
     * The issue as it is to be stored. The resolution date follows the resolution: it is set when
     * the issue is first resolved, kept while it stays so, and taken away when it is reopened.
     */
    public StoredIssue after(Instant now) {
        Optional<Instant> resolved =
                resolutionId.map(
                        id ->
                                resolutionId.equals(before.resolutionId())
                                        ? before.resolved().orElse(now)
                                        : now);
        return new StoredIssue(
                before.id(),
                before.key(),
                before.projectId(),
                before.number(),
                before.typeId(),
                statusId,
                priorityId,
                resolutionId,
                before.parentId(),
                summary,
                description,
                assigneeKey,
                reporterKey,
                before.creatorKey(),
                due,
                before.created(),
                now,
                resolved,
                labels,
                before.workflowEntry());
    }

    /** As it stands, before anything is stored: what a validator sees. */
    public StoredIssue now() {
        return after(before.updated());
    }
}
