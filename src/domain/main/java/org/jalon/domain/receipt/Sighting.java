package org.jalon.domain.receipt;

/** An issue that Jira's search found in the status of a guard. */
public record Sighting(Guard guard, GuardedIssue issue) {}
