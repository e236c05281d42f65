package com.atlassian.jira.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;

import java.util.Collection;
import java.util.List;

public interface IssueManager {

    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueByCurrentKey(String key);

    List<Issue> getIssueObjects(Collection<Long> ids);

    Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException;
}
