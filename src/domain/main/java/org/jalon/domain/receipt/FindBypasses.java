package org.jalon.domain.receipt;

import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.StopRequest;

import java.util.List;

/**
 * Finds every issue that is behind a checkpoint it did not pass, whatever way it came: settles the
 * receipts that are still pending, looks which guards there are, and goes through all issues in
 * their statuses.
 */
public final class FindBypasses implements BackgroundWork {
    private final NotePresence presence;
    private final InspectGuards inspect;
    private final SweepGuard sweep;
    private final PendingWork pending;
    private final NoteLeaving leaving;
    private final Guards guards;

    public FindBypasses(
            NotePresence presence,
            InspectGuards inspect,
            SweepGuard sweep,
            PendingWork pending,
            NoteLeaving leaving,
            Guards guards) {
        this.presence = presence;
        this.inspect = inspect;
        this.sweep = sweep;
        this.pending = pending;
        this.leaving = leaving;
        this.guards = guards;
    }

    @Override
    public void run(StopRequest stop) {
        presence.stillHere();
        pending.settle();
        List<ActiveWorkflow> active = inspect.remember();
        NoteLeaving.Found found = new NoteLeaving.Found();
        for (Guard guard : guards.known()) {
            if (!stop.isMade()) {
                found.in(guard, sweep.of(guard, active, stop));
            }
        }
        if (!stop.isMade()) {
            leaving.note(found);
        }
    }
}
