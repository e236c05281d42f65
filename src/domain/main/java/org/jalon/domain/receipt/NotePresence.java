package org.jalon.domain.receipt;

import org.jalon.domain.shared.Transactions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Leaves a trace of the add-on being there; where there is none for long, it was switched off, and
 * whoever passed a checkpoint then is told so.
 */
public final class NotePresence {
    /** Several cycles of the job: one that is late is no absence. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final Absences absences;
    private final Transactions transactions;
    private final Clock clock;

    public NotePresence(Absences absences, Transactions transactions, Clock clock) {
        this.absences = absences;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Called now and then while the add-on runs. */
    public void stillHere() {
        note(LONGEST_PAUSE);
    }

    private void note(Duration longest) {
        Instant now = clock.instant();
        transactions.inOne(
                () -> {
                    absences.lastSeen()
                            .filter(last -> last.plus(longest).isBefore(now))
                            .ifPresent(last -> absences.add(new Absence(last, now)));
                    absences.seen(now);
                    return null;
                });
    }

    /** Called when the add-on begins: since its last trace it was not there. */
    public void begun() {
        note(Duration.ZERO);
    }
}
