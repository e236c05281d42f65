package org.jalon.domain.view;

import org.jalon.domain.rollup.Fact;
import org.jalon.domain.shared.IssueReading;

/**
 * An issue of one rollout that waits for an unresolved issue of another one.
 *
 * @param at where the waiting issue counts
 * @param from where the issue it waits for counts
 */
public record Dependency(IssueReading waiting, Fact at, IssueReading blocker, Fact from) {}
