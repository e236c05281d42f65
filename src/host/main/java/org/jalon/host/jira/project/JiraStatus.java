package org.jalon.host.jira.project;

/** Where an issue can stand in a workflow. */
public record JiraStatus(String id, String name, String description, StatusGroup group) {}
