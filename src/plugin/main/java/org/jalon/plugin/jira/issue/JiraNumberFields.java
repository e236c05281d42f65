package org.jalon.plugin.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;

import org.jalon.domain.checkpoint.FieldReading;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.NumberField;
import org.jalon.domain.shared.NumberFields;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Jira's custom fields of the type "number". */
public final class JiraNumberFields implements NumberFields {
    private static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";

    private final IssueManager issues;
    private final CustomFieldManager fields;
    private final FieldTranslation translation = new FieldTranslation();

    public JiraNumberFields(IssueManager issues, CustomFieldManager fields) {
        this.issues = issues;
        this.fields = fields;
    }

    @Override
    public List<NumberField> all() {
        return fields.getCustomFieldObjects().stream()
                .filter(JiraNumberFields::isNumber)
                .map(field -> new NumberField(id(field), field.getFieldName()))
                .sorted(Comparator.comparing(NumberField::name).thenComparing(NumberField::id))
                .toList();
    }

    @Override
    public Optional<BigDecimal> value(String id, JiraIssueId issueId) {
        CustomField field = fields.getCustomFieldObject(id);
        Issue issue = field == null ? null : issues.getIssueObject(issueId.value());
        return Optional.ofNullable(issue)
                .map(it -> translation.of(field.getValue(it)))
                .flatMap(FieldReading::number);
    }

    private static boolean isNumber(CustomField field) {
        return field.getCustomFieldType().getKey().equals(NUMBER);
    }

    /** As everybody names it in Jira's API. */
    private static String id(CustomField field) {
        return "customfield_" + field.getIdAsLong();
    }
}
