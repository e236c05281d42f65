package org.jalon.host.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;

/** A type of custom fields; only its key is known. */
record CustomFieldKey(String key) implements CustomFieldType<Object, Object> {
    @Override
    public String getKey() {
        return key;
    }
}
