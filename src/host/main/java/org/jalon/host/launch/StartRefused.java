package org.jalon.host.launch;

/**
 * Why the host does not start, in one line a person can act on. Main prints it and nothing else.
 */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartRefused(String line) {
        super(line);
    }

    public StartRefused(String line, Throwable cause) {
        super(line, cause);
    }
}
