package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Figure;

/**
 * How a rollout stands to the mandatory requirements.
 *
 * @param open not or only partly met, without a waiver in force
 * @param notAssessed nobody said how they stand, which is not conform
 * @param conform percent of those that apply, 0 to 100
 */
public record Nonconformities(int open, int notAssessed, Figure conform) {}
