package org.jalon.host.activeobjects.addon;

import com.atlassian.activeobjects.external.ActiveObjects;

/** Touches its tables while it is being wired. */
public final class TooEarly {
    public TooEarly(ActiveObjects tables) {
        tables.count(Note.class);
    }
}
