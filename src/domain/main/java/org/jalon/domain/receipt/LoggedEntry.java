package org.jalon.domain.receipt;

/**
 * An entry in its place in a rollout's chain.
 *
 * @param sequence counts the entries of the rollout from 1
 * @param previous the hash of the entry before it; empty for the first
 * @param hash over the hash before it, its place and all it says, but for people
 */
public record LoggedEntry(long sequence, String previous, String hash, LogEntry entry) {}
