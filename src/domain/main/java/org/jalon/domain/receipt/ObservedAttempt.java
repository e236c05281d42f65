package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.Attempt;
import org.jalon.domain.shared.IssueKey;

import java.util.Optional;

/** An attempt that a guard which only watches would have stopped. */
public record ObservedAttempt(Attempt attempt, Optional<IssueKey> issue) {}
