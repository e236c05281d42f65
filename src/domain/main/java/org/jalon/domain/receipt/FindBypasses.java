package org.jalon.domain.receipt;

import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.StopRequest;

/**
 * Finds every issue that is behind a checkpoint it did not pass, whatever way it came: settles the
 * receipts that are still pending, looks which guards there are, and goes through all issues in
 * their statuses.
 */
public final class FindBypasses implements BackgroundWork {
    private final NotePresence presence;
    private final InspectGuards inspect;
    private final SweepGuards sweep;
    private final PendingWork pending;
    private final NoteLeaving leaving;

    public FindBypasses(
            NotePresence presence,
            InspectGuards inspect,
            SweepGuards sweep,
            PendingWork pending,
            NoteLeaving leaving) {
        this.presence = presence;
        this.inspect = inspect;
        this.sweep = sweep;
        this.pending = pending;
        this.leaving = leaving;
    }

    @Override
    public void run(StopRequest stop) {
        presence.stillHere();
        pending.settle();
        NoteLeaving.Found found = sweep.all(inspect.remember(), stop);
        if (!stop.isMade()) {
            leaving.note(found);
        }
    }
}
