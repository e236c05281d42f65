package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;

import java.util.Collection;

public interface IssueTypeManager {

    Collection<IssueType> getIssueTypes();
}
