package org.jalon.host.jira.issue;

import org.jalon.host.jira.user.JiraUser;

/** What ties an issue to others and must go before it does. */
public interface IssueTies {

    void cut(JiraUser actor, StoredIssue issue);
}
