package org.jalon.domain.shared;

/**
 * A type of issues.
 *
 * @param id Jira's own; stable under renames
 * @param name what people call it now
 */
public record IssueType(String id, String name) {}
