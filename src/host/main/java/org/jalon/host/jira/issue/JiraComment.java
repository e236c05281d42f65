package org.jalon.host.jira.issue;

import java.time.Instant;

/** A remark on an issue. */
public record JiraComment(
        long id, long issueId, String authorKey, String body, Instant created, Instant updated) {}
