package org.jalon.plugin.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;

import org.jalon.domain.checkpoint.FieldReading;
import org.jalon.domain.checkpoint.JiraRef;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Before;
import org.junit.Test;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public class JiraFieldValuesTest {
    private static final JiraIssueId ISSUE = new JiraIssueId(10051);
    private static final JiraRef VOLUME = new JiraRef(Optional.of("customfield_1"), "Volume");

    private final IssueManager issues = mock(IssueManager.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final CustomField volume = mock(CustomField.class);
    private final JiraFieldValues values = new JiraFieldValues(issues, fields);

    @Before
    public void thereIsAnIssueWithAField() {
        when(issues.getIssueObject(10051L)).thenReturn(issue);
        when(fields.getCustomFieldObject("customfield_1")).thenReturn(volume);
        when(volume.getFieldName()).thenReturn("Weekly volume");
        when(fields.getCustomFieldObjects()).thenReturn(List.of(volume));
    }

    @Test
    public void aFieldIsFoundByItsIdAfterARenameAndByItsNameAfterAnImport() {
        when(volume.getValue(issue)).thenReturn(90.50);

        FieldReading ninety =
                new FieldReading(true, List.of("90.5"), Optional.of(new BigDecimal("90.5")));
        assertThat(values.of(ISSUE, VOLUME)).isEqualTo(ninety);
        JiraRef imported = new JiraRef(Optional.of("customfield_99"), "Weekly volume");
        assertThat(values.of(ISSUE, imported)).isEqualTo(ninety);
    }

    @Test
    public void whatJiraDoesNotHaveIsUnknownAndNotEmpty() {
        assertThat(values.of(ISSUE, JiraRef.named("Colour"))).isEqualTo(FieldReading.UNKNOWN);
        assertThat(values.of(new JiraIssueId(1), VOLUME)).isEqualTo(FieldReading.UNKNOWN);
        assertThat(values.of(ISSUE, VOLUME)).isEqualTo(FieldReading.EMPTY);
    }

    @Test
    public void severalValuesAreReadOneByOne() {
        when(volume.getValue(issue)).thenReturn(Arrays.asList("Yes ", null, " ", "No"));
        assertThat(values.of(ISSUE, VOLUME).texts()).containsExactly("Yes", "No");

        Map<String, String> cascading = new LinkedHashMap<>();
        cascading.put(null, "Europe");
        cascading.put("1", "Austria");
        when(volume.getValue(issue)).thenReturn(cascading);
        assertThat(values.of(ISSUE, VOLUME).texts()).containsExactly("Europe", "Austria");
    }

    @Test
    public void fieldsOfJirasOwnAreReadByTheirName() {
        ApplicationUser lead = mock(ApplicationUser.class);
        when(lead.getDisplayName()).thenReturn("Anna");
        when(issue.getAssignee()).thenReturn(lead);
        when(issue.getDueDate()).thenReturn(Timestamp.valueOf("2026-12-14 00:00:00"));
        when(issue.getLabels()).thenReturn(Set.of(new Label(1L, 1L, "WS1")));

        assertThat(values.of(ISSUE, JiraRef.named("Assignee")).texts()).containsExactly("Anna");
        assertThat(values.of(ISSUE, JiraRef.named("Due Date")).texts())
                .containsExactly("2026-12-14");
        assertThat(values.of(ISSUE, JiraRef.named("labels")).texts()).containsExactly("WS1");
        assertThat(values.of(ISSUE, JiraRef.named("Resolved"))).isEqualTo(FieldReading.EMPTY);
    }
}
