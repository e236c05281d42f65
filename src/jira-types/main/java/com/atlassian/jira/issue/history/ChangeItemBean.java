package com.atlassian.jira.issue.history;

public class ChangeItemBean {

    public String getField() {
        return null;
    }

    public String getFrom() {
        return null;
    }

    public String getTo() {
        return null;
    }
}
