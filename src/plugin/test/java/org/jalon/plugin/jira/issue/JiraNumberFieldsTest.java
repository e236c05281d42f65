package org.jalon.plugin.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;

import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.NumberField;
import org.junit.Before;
import org.junit.Test;

import java.math.BigDecimal;
import java.util.List;

public class JiraNumberFieldsTest {
    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final JiraIssueId ISSUE = new JiraIssueId(10051);

    private final IssueManager issues = mock(IssueManager.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final CustomField spent = field(3, "Spent", "float");
    private final JiraNumberFields numbers = new JiraNumberFields(issues, fields);

    private static CustomField field(long id, String name, String type) {
        CustomFieldType<?, ?> its = mock(CustomFieldType.class);
        when(its.getKey()).thenReturn(TYPES + type);
        CustomField field = mock(CustomField.class);
        when(field.getIdAsLong()).thenReturn(id);
        when(field.getFieldName()).thenReturn(name);
        when(field.getCustomFieldType()).thenReturn(its);
        return field;
    }

    @Before
    public void thereIsAnIssue() {
        when(issues.getIssueObject(10051L)).thenReturn(issue);
        when(fields.getCustomFieldObject("customfield_3")).thenReturn(spent);
    }

    @Test
    public void onlyNumberFieldsAreOfferedByName() {
        CustomField text = field(1, "A text", "textfield");
        CustomField budget = field(2, "Budget", "float");
        when(fields.getCustomFieldObjects()).thenReturn(List.of(spent, text, budget));

        assertThat(numbers.all())
                .containsExactly(
                        new NumberField("customfield_2", "Budget"),
                        new NumberField("customfield_3", "Spent"));
        assertThat(numbers.has("customfield_1")).isFalse();
    }

    @Test
    public void whatIsNotThereHoldsNoNumber() {
        assertThat(numbers.value("customfield_3", ISSUE)).isEmpty();
        when(spent.getValue(issue)).thenReturn(12.5);

        assertThat(numbers.value("customfield_3", ISSUE)).contains(new BigDecimal("12.5"));
        assertThat(numbers.value("customfield_9", ISSUE)).isEmpty();
        assertThat(numbers.value("customfield_3", new JiraIssueId(1))).isEmpty();
    }
}
