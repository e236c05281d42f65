package org.jalon.plugin.rest.file;

import java.io.IOException;

/** There is nothing in the file. */
final class EmptyFile extends IOException {
    private static final long serialVersionUID = 1L;
}
