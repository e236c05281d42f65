package org.jalon.domain.receipt;

import org.jalon.domain.shared.JiraIssueId;

import java.time.Instant;

/** An issue that Jira's search found in a guarded status, and when it was last updated. */
public record GuardedIssue(JiraIssueId issue, Instant updated) {}
