package org.jalon.domain.checkpoint;

/**
 * How a rollout stands to the mandatory requirements.
 *
 * @param open not or only partly met, without a waiver in force
 * @param notAssessed nobody said how they stand, which is not conform
 */
public record Nonconformities(int open, int notAssessed) {}
