package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;

public interface IssueChangedEvent {

    Issue getIssue();
}
