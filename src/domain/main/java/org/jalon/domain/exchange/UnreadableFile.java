package org.jalon.domain.exchange;

/** A text that is not even a structured file; carries where it stops being one. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ImportError error;

    public UnreadableFile(ImportError error) {
        super(error.reason().key(), null, false, false);
        this.error = error;
    }

    public ImportError error() {
        return error;
    }
}
