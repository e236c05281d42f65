package com.atlassian.jira;

public final class JiraDataTypes {

    public static final JiraDataType ISSUE = other -> other == JiraDataTypes.ISSUE;

    private JiraDataTypes() {}
}
