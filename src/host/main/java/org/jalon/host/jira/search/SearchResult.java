package org.jalon.host.jira.search;

import org.jalon.host.jira.issue.StoredIssue;

import java.util.List;

/**
 * One page of what a search found.
 *
 * @param total how many the viewer may see in all
 */
public record SearchResult(List<StoredIssue> issues, int startAt, int maxResults, int total) {}
