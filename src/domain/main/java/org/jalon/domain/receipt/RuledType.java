package org.jalon.domain.receipt;

import org.jalon.domain.shared.JiraProjectId;

/** An issue type, by Jira's id, in a project. */
public record RuledType(JiraProjectId project, String type) {}
