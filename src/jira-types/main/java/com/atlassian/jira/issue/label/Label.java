package com.atlassian.jira.issue.label;

public final class Label {

    private final String label;

    public Label(Long id, Long issue, String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
