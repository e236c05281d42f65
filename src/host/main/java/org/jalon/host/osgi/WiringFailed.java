package org.jalon.host.osgi;

/** An add-on's Spring context does not come up; the message says why in one line. */
public final class WiringFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WiringFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
