package org.jalon.host.jira.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An issue as it stands in the database.
 *
 * @param number the counter in the key
 * @param assigneeKey user keys, as in reporter and creator
 * @param workflowEntry id of its OSWorkflow entry
 */
public record StoredIssue(
        long id,
        String key,
        long projectId,
        long number,
        String typeId,
        String statusId,
        String priorityId,
        Optional<String> resolutionId,
        Optional<Long> parentId,
        String summary,
        String description,
        Optional<String> assigneeKey,
        String reporterKey,
        String creatorKey,
        Optional<LocalDate> due,
        Instant created,
        Instant updated,
        Optional<Instant> resolved,
        List<String> labels,
        long workflowEntry) {

    /** Status of an issue whose workflow has not begun; never stored. */
    static final String NO_STATUS = "";

    /** Workflow entry of an issue whose workflow has not begun; never stored. */
    static final long NO_WORKFLOW = 0;

    /** The issue at the start of its workflow. */
    public StoredIssue begun(long entry, String status) {
        return new StoredIssue(
                id,
                key,
                projectId,
                number,
                typeId,
                status,
                priorityId,
                resolutionId,
                parentId,
                summary,
                description,
                assigneeKey,
                reporterKey,
                creatorKey,
                due,
                created,
                updated,
                resolved,
                labels,
                entry);
    }
}
