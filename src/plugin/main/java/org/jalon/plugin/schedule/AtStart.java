package org.jalon.plugin.schedule;

import org.jalon.domain.shared.BackgroundWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a work once on each node when it starts; nobody waits for it, and nothing rests on it. */
public final class AtStart {
    private static final Logger LOG = LoggerFactory.getLogger(AtStart.class);

    private final BackgroundWork work;
    private volatile boolean stopping;

    public AtStart(BackgroundWork work) {
        this.work = work;
    }

    /** Begins in a thread of its own. */
    public void start() {
        stopping = false;
        Thread thread = new Thread(this::run, "jalon-start");
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks it to end. */
    public void stop() {
        stopping = true;
    }

    private void run() {
        try {
            work.run(() -> stopping);
        } catch (RuntimeException failure) {
            if (!stopping) {
                LOG.warn("Programs are measured when they are first looked at", failure);
            }
        }
    }
}
