package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;

public interface CustomField {

    Long getIdAsLong();

    CustomFieldType getCustomFieldType();

    Object getValue(Issue issue);

    String getFieldName();
}
