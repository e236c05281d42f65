package org.jalon.domain.receipt;

import java.util.Optional;

/**
 * What came of checking a rollout's chain.
 *
 * @param entries how many were found in order before the end or the first fault
 * @param end the newest entry that holds; empty for an empty chain
 * @param fault the first place that does not hold
 */
public record ChainState(long entries, Optional<ChainEnd> end, Optional<ChainFault> fault) {
    public boolean isIntact() {
        return fault.isEmpty();
    }
}
