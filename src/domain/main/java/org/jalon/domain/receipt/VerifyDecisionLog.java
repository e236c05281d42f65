package org.jalon.domain.receipt;

import org.jalon.domain.rollout.RolloutId;

import java.util.List;
import java.util.Optional;

/** Goes through a rollout's chain from its beginning and says where it first does not hold. */
public final class VerifyDecisionLog {
    private static final int AT_ONCE = 500;

    private final LoggedEntries entries;
    private final ChainHash hash = new ChainHash();

    public VerifyDecisionLog(LoggedEntries entries) {
        this.entries = entries;
    }

    /** Checks every entry; whoever asks, for the caller has checked what they may know. */
    ChainState of(RolloutId rollout) {
        Optional<ChainEnd> noted = entries.end(rollout);
        ChainEnd end = new ChainEnd(0, "");
        List<LoggedEntry> next = entries.after(rollout, 0, AT_ONCE);
        while (!next.isEmpty()) {
            for (LoggedEntry logged : next) {
                Optional<ChainFault.Reason> fault = fault(end, logged, noted);
                if (fault.isPresent()) {
                    return broken(end, fault.get());
                }
                end = new ChainEnd(logged.sequence(), logged.hash());
            }
            next = entries.after(rollout, end.sequence(), AT_ONCE);
        }
        long reached = end.sequence();
        return noted.filter(known -> known.sequence() > reached).isPresent()
                ? broken(end, ChainFault.Reason.CUT_OFF)
                : state(end, Optional.empty());
    }

    private Optional<ChainFault.Reason> fault(
            ChainEnd before, LoggedEntry logged, Optional<ChainEnd> noted) {
        if (logged.sequence() != before.sequence() + 1) {
            return Optional.of(ChainFault.Reason.MISSING);
        }
        if (!logged.previous().equals(before.hash())) {
            return Optional.of(ChainFault.Reason.UNLINKED);
        }
        String made = hash.of(logged.previous(), logged.sequence(), logged.entry());
        boolean isAsNoted =
                noted.filter(end -> end.sequence() == logged.sequence())
                        .map(end -> end.hash().equals(made))
                        .orElse(true);
        return made.equals(logged.hash()) && isAsNoted
                ? Optional.empty()
                : Optional.of(ChainFault.Reason.ALTERED);
    }

    private static ChainState broken(ChainEnd before, ChainFault.Reason reason) {
        return state(before, Optional.of(new ChainFault(before.sequence() + 1, reason)));
    }

    private static ChainState state(ChainEnd end, Optional<ChainFault> fault) {
        return new ChainState(
                end.sequence(), Optional.of(end).filter(known -> known.sequence() > 0), fault);
    }
}
