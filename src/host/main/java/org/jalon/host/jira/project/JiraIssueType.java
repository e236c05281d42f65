package org.jalon.host.jira.project;

/** A kind of issue; issues of a sub-task type live below a parent. */
public record JiraIssueType(String id, String name, String description, boolean subTask) {}
