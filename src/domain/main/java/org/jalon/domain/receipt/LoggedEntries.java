package org.jalon.domain.receipt;

import org.jalon.domain.rollout.RolloutId;

import java.util.List;
import java.util.Optional;

/** Port: the entries of the decision log, unique by rollout and sequence; never changed. */
public interface LoggedEntries {
    /** The newest entry of a rollout. */
    Optional<LoggedEntry> last(RolloutId rollout);

    /** The entries after that sequence in their order, at most so many. */
    List<LoggedEntry> after(RolloutId rollout, long sequence, int most);

    /** The entries before that sequence, newest first, at most so many. */
    List<LoggedEntry> before(RolloutId rollout, long sequence, int most);

    /** Those of that kind, in their order. */
    List<LoggedEntry> of(RolloutId rollout, LogKind kind);

    /**
     * Adds the entry and then moves the end of the chain; joins the running unit of work. A
     * sequence that is taken surfaces as {@link org.jalon.domain.shared.DuplicateKey}.
     */
    void add(LoggedEntry entry);

    /** Where the chain ended when it was last written; kept apart from the entries. */
    Optional<ChainEnd> end(RolloutId rollout);
}
