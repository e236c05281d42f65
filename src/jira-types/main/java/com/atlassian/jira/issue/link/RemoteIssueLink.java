package com.atlassian.jira.issue.link;

public final class RemoteIssueLink {

    private final String title;
    private final String url;

    /** Jira makes them with a builder. */
    RemoteIssueLink(String title, String url) {
        this.title = title;
        this.url = url;
    }

    public String getTitle() {
        return title;
    }

    public String getUrl() {
        return url;
    }
}
