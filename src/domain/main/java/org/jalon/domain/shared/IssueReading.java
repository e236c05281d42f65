package org.jalon.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * An issue as Jira has it at the moment of reading.
 *
 * @param statusId Jira's id of the status; stable under renames
 * @param statusName what people call it now
 * @param state from the status category (new, indeterminate, done)
 * @param resolved Jira's resolution date; empty while unresolved
 * @param assignee display name, empty when unassigned
 * @param blockers the unresolved issues that block it by a link of Jira's own type
 * @param weight its share in a milestone; 1 unless the site weighs issues
 * @param labels as people wrote them; one may be the code of a workstream
 * @param typeId Jira's id of the issue type; stable under renames
 */
public record IssueReading(
        JiraIssueId id,
        IssueKey key,
        JiraProjectId project,
        String summary,
        String statusId,
        String statusName,
        IssueState state,
        Optional<LocalDate> due,
        Optional<Instant> resolved,
        Instant updated,
        Optional<String> assignee,
        Set<JiraIssueId> blockers,
        int weight,
        Set<String> labels,
        String typeId) {
    public IssueReading {
        blockers = Set.copyOf(blockers);
        labels = Set.copyOf(labels);
    }

    /** Whether it waits for another issue; what is done waits for nobody. */
    public boolean blocked() {
        return state != IssueState.DONE && !blockers.isEmpty();
    }
}
