package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.List;

public interface IssueManager {

    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueByCurrentKey(String key);

    List<Issue> getIssueObjects(Collection<Long> ids);
}
