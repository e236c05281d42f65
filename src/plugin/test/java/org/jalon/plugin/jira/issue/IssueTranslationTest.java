package org.jalon.plugin.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;

import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.junit.Test;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

public class IssueTranslationTest {
    private static final Instant UPDATED = Instant.parse("2026-11-19T12:00:00Z");

    private final IssueTranslation translation = new IssueTranslation();
    private final Issue issue = issue(StatusCategory.IN_PROGRESS);

    @Test
    public void readsWhatCountsForARollout() {
        ApplicationUser lead = mock(ApplicationUser.class);
        when(lead.getDisplayName()).thenReturn("BU lead FR");
        when(issue.getAssignee()).thenReturn(lead);
        when(issue.getDueDate()).thenReturn(Timestamp.valueOf("2026-12-14 00:00:00"));

        IssueReading reading = translation.reading(issue, Set.of());

        assertThat(reading.id().value()).isEqualTo(10051);
        assertThat(reading.key().value()).isEqualTo("FR-51");
        assertThat(reading.due()).contains(LocalDate.of(2026, 12, 14));
        assertThat(reading.updated()).isEqualTo(UPDATED);
        assertThat(reading.assignee()).contains("BU lead FR");
        assertThat(reading.statusName()).isEqualTo("In Progress");
    }

    @Test
    public void whatJiraDoesNotHaveIsAbsent() {
        IssueReading reading = translation.reading(issue, Set.of());

        assertThat(reading.due()).isEmpty();
        assertThat(reading.resolved()).isEmpty();
        assertThat(reading.assignee()).isEmpty();
    }

    @Test
    public void theStatusCategoryTellsTheState() {
        Map.of(
                        StatusCategory.TO_DO,
                        IssueState.TODO,
                        StatusCategory.IN_PROGRESS,
                        IssueState.IN_PROGRESS,
                        StatusCategory.COMPLETE,
                        IssueState.DONE,
                        "a category of a later Jira",
                        IssueState.TODO)
                .forEach(
                        (category, state) ->
                                assertThat(translation.reading(issue(category), Set.of()).state())
                                        .as(category)
                                        .isEqualTo(state));
    }

    private static Issue issue(String categoryKey) {
        StatusCategory category = mock(StatusCategory.class);
        when(category.getKey()).thenReturn(categoryKey);
        Status status = mock(Status.class);
        when(status.getId()).thenReturn("3");
        when(status.getName()).thenReturn("In Progress");
        when(status.getStatusCategory()).thenReturn(category);
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(10051L);
        when(issue.getKey()).thenReturn("FR-51");
        when(issue.getProjectId()).thenReturn(10003L);
        when(issue.getSummary()).thenReturn("Close the hypercare tickets");
        when(issue.getStatus()).thenReturn(status);
        when(issue.getUpdated()).thenReturn(Timestamp.from(UPDATED));
        return issue;
    }
}
