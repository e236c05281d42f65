package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;

import java.util.List;

public interface IssueLinkManager {

    List<IssueLink> getOutwardLinks(Long sourceId);

    List<IssueLink> getInwardLinks(Long destinationId);

    void createIssueLink(
            Long sourceId,
            Long destinationId,
            Long linkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException;

    void removeIssueLink(IssueLink link, ApplicationUser remoteUser);
}
