package org.jalon.plugin.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;

import org.jalon.domain.checkpoint.FieldReading;
import org.jalon.domain.checkpoint.FieldValues;
import org.jalon.domain.checkpoint.JiraRef;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Optional;

/** Jira's own fields by name, custom ones by id and, after an import, by name. */
public final class JiraFieldValues implements FieldValues {
    private final IssueManager issues;
    private final CustomFieldManager customFields;
    private final FieldTranslation translation = new FieldTranslation();

    public JiraFieldValues(IssueManager issues, CustomFieldManager customFields) {
        this.issues = issues;
        this.customFields = customFields;
    }

    @Override
    public FieldReading of(JiraIssueId id, JiraRef field) {
        Issue issue = issues.getIssueObject(id.value());
        if (issue == null) {
            return FieldReading.UNKNOWN;
        }
        return translation
                .ofJiras(issue, field)
                .or(() -> customField(field).map(it -> translation.of(it.getValue(issue))))
                .orElse(FieldReading.UNKNOWN);
    }

    private Optional<CustomField> customField(JiraRef field) {
        return field.id()
                .map(customFields::getCustomFieldObject)
                .or(
                        () ->
                                customFields.getCustomFieldObjects().stream()
                                        .filter(it -> field.name().equals(it.getFieldName()))
                                        .findFirst());
    }
}
