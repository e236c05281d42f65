package org.jalon.host.jira.history;

import java.time.Instant;
import java.util.List;

/** What one act changed on one issue. */
public record ChangeGroup(
        long id, long issueId, String authorKey, Instant created, List<ChangeItem> items) {}
