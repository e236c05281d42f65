package org.jalon.domain.receipt;

/**
 * The log of decisions: one chain of hashes for each rollout, to which entries are only ever added.
 *
 * <p>Two writers can't both have the next place of a chain: one meets a {@link
 * org.jalon.domain.shared.DuplicateKey} and repeats its whole unit of work, so write through {@link
 * org.jalon.domain.shared.RepeatedTransactions}.
 */
public final class DecisionLog {
    private final LoggedEntries entries;
    private final ChainHash hash = new ChainHash();

    public DecisionLog(LoggedEntries entries) {
        this.entries = entries;
    }

    /** Adds the entry at the end of its rollout's chain; joins the running unit of work. */
    public LoggedEntry append(LogEntry entry) {
        return append(entry, entries.last(entry.rollout()).orElse(null));
    }

    private LoggedEntry append(LogEntry entry, LoggedEntry last) {
        long sequence = last == null ? 1 : last.sequence() + 1;
        String previous = last == null ? "" : last.hash();
        LoggedEntry logged =
                new LoggedEntry(sequence, previous, hash.of(previous, sequence, entry), entry);
        entries.add(logged);
        return logged;
    }

    /**
     * The same, but not when an entry of the kind says the same already, whenever and whoever it
     * was: what a job finds again is no news. The end is read before the entries, so that who told
     * it meanwhile has taken the place behind the end, and this unit of work is repeated.
     */
    public void appendOnce(LogEntry entry) {
        LoggedEntry last = entries.last(entry.rollout()).orElse(null);
        boolean known =
                entries.of(entry.rollout(), entry.kind()).stream()
                        .map(LoggedEntry::entry)
                        .anyMatch(entry::saysTheSame);
        if (!known) {
            append(entry, last);
        }
    }
}
