package org.jalon.domain.rollup;

import org.jalon.domain.rollout.RolloutId;

import java.time.Instant;

/** The last time the facts of a rollout were compared with Jira and repaired. */
public record Reconciliation(RolloutId rollout, Instant at, Drift found) {}
