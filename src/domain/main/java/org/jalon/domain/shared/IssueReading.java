package org.jalon.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An issue as Jira has it at the moment of reading.
 *
 * @param statusId Jira's id of the status; stable under renames
 * @param statusName what people call it now
 * @param state from the status category (new, indeterminate, done)
 * @param resolved Jira's resolution date; empty while unresolved
 * @param assignee display name, empty when unassigned
 * @param blocked whether the issue says of itself that it is blocked
 * @param weight its share in a milestone; 1 unless the site weighs issues
 * @param workstream the code of a workstream, when the issue names one
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
        boolean blocked,
        int weight,
        Optional<String> workstream) {}
