package org.jalon.host.plugin.addon;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Lives in the add-on: its constructor takes a service of the host, which hears what it is told.
 */
public final class Life implements LifecycleAware {
    private final Appendable log;

    public Life(Appendable log) {
        this.log = log;
    }

    @Override
    public void onStart() {
        say("started");
    }

    @Override
    public void onStop() {
        say("stopped");
    }

    private void say(String what) {
        try {
            log.append(what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
