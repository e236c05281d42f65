package org.jalon.domain.shared;

/**
 * What a page says of an issue it only names.
 *
 * @param statusName as Jira shows it
 */
public record IssueHead(IssueKey key, String statusName) {}
