package org.jalon.bench.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where a run keeps its data; gone when the run ends, also when somebody stops it. */
final class Folder implements AutoCloseable {
    private final Path path;
    private final Thread whenStopped = new Thread(this::delete);

    private Folder(Path path) {
        this.path = path;
        Runtime.getRuntime().addShutdownHook(whenStopped);
    }

    static Folder below(Path parent) throws IOException {
        Files.createDirectories(parent);
        return new Folder(Files.createTempDirectory(parent, "rollup-"));
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(whenStopped);
        delete();
    }

    private void delete() {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
