package org.jalon.plugin.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;

import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjectId;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From Jira's issue to what the domain reads of one. */
final class IssueTranslation {
    /** Every issue counts alike until a site chooses a field to weigh them by. */
    private static final int WEIGHT = 1;

    IssueReading reading(Issue issue, Set<JiraIssueId> blockers) {
        Status status = issue.getStatus();
        return new IssueReading(
                new JiraIssueId(issue.getId()),
                new IssueKey(issue.getKey()),
                new JiraProjectId(issue.getProjectId()),
                issue.getSummary(),
                status.getId(),
                status.getName(),
                state(status.getStatusCategory()),
                Optional.ofNullable(issue.getDueDate()).map(IssueTranslation::day),
                Optional.ofNullable(issue.getResolutionDate()).map(Timestamp::toInstant),
                issue.getUpdated().toInstant(),
                Optional.ofNullable(issue.getAssignee()).map(ApplicationUser::getDisplayName),
                blockers,
                WEIGHT,
                issue.getLabels().stream().map(Label::getLabel).collect(Collectors.toSet()),
                issue.getIssueTypeId());
    }

    /**
     * Jira keeps a due date as midnight in the server's own zone, which is what a timestamp prints.
     */
    private static LocalDate day(Timestamp due) {
        return due.toLocalDateTime().toLocalDate();
    }

    /** A category Jira does not know yet counts as not done. */
    private static IssueState state(StatusCategory category) {
        return switch (category.getKey()) {
            case StatusCategory.COMPLETE -> IssueState.DONE;
            case StatusCategory.IN_PROGRESS -> IssueState.IN_PROGRESS;
            default -> IssueState.TODO;
        };
    }
}
