package org.jalon.host.jira.project;

/** How an issue was settled. */
public record JiraResolution(String id, String name, String description) {}
