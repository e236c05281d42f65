package org.jalon.domain.view;

import org.jalon.domain.rollup.Fact;
import org.jalon.domain.shared.IssueReading;

import java.util.Optional;

/**
 * An issue of a rollout that waits for an unresolved issue which is not of the same rollout.
 *
 * @param at where the waiting issue counts
 * @param from where in another rollout of the program the issue it waits for counts; empty when it
 *     counts in none
 */
public record Dependency(
        IssueReading waiting, Fact at, IssueReading blocker, Optional<Fact> from) {}
