package org.jalon.host.jira.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;

import java.util.List;

/** A Jira in which nobody has linked an issue with the web; the host has no way to. */
public final class NoRemoteLinks implements RemoteIssueLinkManager {
    @Override
    public List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue) {
        return List.of();
    }
}
