package org.jalon.plugin.rest;

import org.jalon.domain.receipt.ChainEnd;
import org.jalon.domain.receipt.ChainState;

/**
 * Whether a rollout's chain of decisions holds.
 *
 * @param entries how many were found in order
 * @param head the hash of the newest entry that holds; null for an empty chain
 * @param brokenAt the place of the first entry that does not hold; null when all do
 * @param reason what is wrong there
 */
public record ChainJson(boolean intact, long entries, String head, Long brokenAt, String reason) {
    static ChainJson of(ChainState state) {
        return new ChainJson(
                state.isIntact(),
                state.entries(),
                state.end().map(ChainEnd::hash).orElse(null),
                state.fault().map(fault -> fault.sequence()).orElse(null),
                state.fault().map(fault -> Words.word(fault.reason())).orElse(null));
    }
}
