package org.jalon.host.plugin;

/** An add-on cannot be installed or enabled; the message names it and says why in one line. */
public final class AddOnRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AddOnRefused(String message) {
        super(message);
    }

    public AddOnRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
