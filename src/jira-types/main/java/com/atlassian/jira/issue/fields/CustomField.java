package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;

public interface CustomField {

    Object getValue(Issue issue);

    String getFieldName();
}
