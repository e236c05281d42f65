package com.atlassian.jira.issue.search;

import java.util.List;

public class SearchResults<T> {

    public List<T> getResults() {
        return List.of();
    }
}
