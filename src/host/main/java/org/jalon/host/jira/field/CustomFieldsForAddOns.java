package org.jalon.host.jira.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;

import org.jalon.host.HostGap;

import java.util.List;

/** The custom fields as add-ons see them. */
public final class CustomFieldsForAddOns implements CustomFieldManager {
    private final CustomFields fields;

    public CustomFieldsForAddOns(CustomFields fields) {
        this.fields = fields;
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        return fields.byKey(id).map(Shown::new).orElse(null);
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return fields.all().stream().<CustomField>map(Shown::new).toList();
    }

    private final class Shown implements CustomField {
        private final SiteField field;

        Shown(SiteField field) {
            this.field = field;
        }

        @Override
        public Long getIdAsLong() {
            return field.id();
        }

        @Override
        public String getFieldName() {
            return field.name();
        }

        @Override
        public CustomFieldType<Object, Object> getCustomFieldType() {
            return new CustomFieldKey(field.type());
        }

        @Override
        public Object getValue(Issue issue) {
            if (!field.isNumber()) {
                throw new HostGap(CustomField.class.getName(), "getValue of " + field.type());
            }
            return fields.number(field, issue.getId()).orElse(null);
        }
    }
}
