package org.jalon.domain.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Writes down how works fared; that it can't is no reason for a work to fail. */
public final class WorkBook {
    private final WorkRuns runs;
    private final Clock clock;

    public WorkBook(WorkRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** Does the work and writes down that it was done; what it throws goes to the caller. */
    public void write(String work, Runnable doing) {
        Instant begun = clock.instant();
        doing.run();
        Instant now = clock.instant();
        quietly(() -> runs.done(work, new WorkRun.Done(now, Duration.between(begun, now))));
    }

    /** Writes down that it failed; the id is to stand in the log beside the cause. */
    public String failed(String work) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        quietly(() -> runs.failed(work, new WorkRun.Failed(clock.instant(), id)));
        return id;
    }

    private static void quietly(Runnable writing) {
        try {
            writing.run();
        } catch (RuntimeException unwritten) {
            // Most likely what made the work fail: the log of the caller tells of that.
            return;
        }
    }
}
