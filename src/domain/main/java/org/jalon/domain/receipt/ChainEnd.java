package org.jalon.domain.receipt;

/** How far a rollout's chain has come; who noted it down elsewhere sees what was cut off since. */
public record ChainEnd(long sequence, String hash) {}
