package org.jalon.host.jira.project;

/** How urgent an issue is. */
public record JiraPriority(String id, String name, String colour) {}
