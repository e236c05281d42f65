package org.jalon.host.jira.search;

import org.jalon.host.HostGap;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.JiraUser;

/** Finds issues by JQL; only issues the viewer may browse are found or counted. */
public final class Search {
    /**
     * @param jql empty finds everything
     * @throws Rejected in Jira's words if the query is wrong
     * @throws HostGap if it is right but the host does not know the field, operator or function
     */
    public SearchResult find(JiraUser viewer, String jql, int startAt, int maxResults) {
        throw new HostGap("Search", "find");
    }

    public int count(JiraUser viewer, String jql) {
        throw new HostGap("Search", "count");
    }
}
