package org.jalon.host.jira.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody fills in to create an issue. Start with {@link #of}, then say what differs from
 * Jira's defaults.
 *
 * @param priorityId empty for the site's standard priority
 * @param reporterKey empty for the acting user
 */
public record NewIssue(
        long projectId,
        String typeId,
        String summary,
        String description,
        Optional<Long> parentId,
        Optional<String> priorityId,
        Optional<String> assigneeKey,
        Optional<String> reporterKey,
        Optional<LocalDate> due,
        List<String> labels) {

    public static NewIssue of(long projectId, String typeId, String summary) {
        return new NewIssue(
                projectId,
                typeId,
                summary,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    public NewIssue description(String text) {
        return new NewIssue(
                projectId,
                typeId,
                summary,
                text,
                parentId,
                priorityId,
                assigneeKey,
                reporterKey,
                due,
                labels);
    }

    public NewIssue parent(long issueId) {
        return new NewIssue(
                projectId,
                typeId,
                summary,
                description,
                Optional.of(issueId),
                priorityId,
                assigneeKey,
                reporterKey,
                due,
                labels);
    }

    public NewIssue priority(String id) {
        return new NewIssue(
                projectId,
                typeId,
                summary,
                description,
                parentId,
                Optional.of(id),
                assigneeKey,
                reporterKey,
                due,
                labels);
    }

    public NewIssue assignee(String userKey) {
        return new NewIssue(
                projectId,
                typeId,
                summary,
                description,
                parentId,
                priorityId,
                Optional.of(userKey),
                reporterKey,
                due,
                labels);
    }

    public NewIssue reporter(String userKey) {
        return new NewIssue(
                projectId,
                typeId,
                summary,
                description,
                parentId,
                priorityId,
                assigneeKey,
                Optional.of(userKey),
                due,
                labels);
    }

    public NewIssue due(LocalDate date) {
        return new NewIssue(
                projectId,
                typeId,
                summary,
                description,
                parentId,
                priorityId,
                assigneeKey,
                reporterKey,
                Optional.of(date),
                labels);
    }

    public NewIssue labels(List<String> all) {
        return new NewIssue(
                projectId,
                typeId,
                summary,
                description,
                parentId,
                priorityId,
                assigneeKey,
                reporterKey,
                due,
                List.copyOf(all));
    }
}
