package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

import java.util.List;

public interface RemoteIssueLinkManager {

    List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue);
}
