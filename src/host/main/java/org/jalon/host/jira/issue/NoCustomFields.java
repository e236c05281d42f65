package org.jalon.host.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;

import java.util.List;

/** A Jira in which nobody has made a custom field. */
public final class NoCustomFields implements CustomFieldManager {
    @Override
    public CustomField getCustomFieldObject(String id) {
        return null;
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return List.of();
    }
}
