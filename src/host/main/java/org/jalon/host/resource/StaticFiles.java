package org.jalon.host.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * AUI, jQuery, the AMD loader and the host's own scripts and styles, from the class path under
 * {@code static/}.
 */
final class StaticFiles {
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    Optional<byte[]> bytes(String path) {
        if (path.contains("..")) {
            return Optional.empty();
        }
        try (InputStream stream = StaticFiles.class.getResourceAsStream("/static/" + path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes with the file's content. */
    String hash(String path) {
        return hashes.computeIfAbsent(path, name -> Batch.hash(bytes(name).orElseThrow()));
    }
}
