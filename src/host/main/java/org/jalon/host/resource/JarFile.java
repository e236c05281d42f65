package org.jalon.host.resource;

import org.jalon.host.plugin.InstalledPlugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads a file out of an add-on's jar. */
final class JarFile {

    private JarFile() {}

    static Optional<byte[]> bytes(InstalledPlugin plugin, String location) {
        try (InputStream stream = plugin.resource(location).orElse(null)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
