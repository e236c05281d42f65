package org.jalon.domain.shared;

/** A unique key was violated: somebody else wrote first. The whole unit of work may be repeated. */
public final class DuplicateKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DuplicateKey(String what, Throwable cause) {
        super(what, cause);
    }
}
