package org.jalon.host.launch;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps what libraries say about themselves off the screen of the person who starts the host.
 * Jersey warns of each resource that is handed over as an object, which is how the host hands over
 * all of its own.
 */
final class QuietLibraries {
    // Held, because java.util.logging forgets the level of a logger nobody holds.
    private static final List<Logger> HELD =
            List.of(Logger.getLogger("org.glassfish.jersey.internal.inject.Providers"));

    private QuietLibraries() {}

    static void hush() {
        HELD.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
