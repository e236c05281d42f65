package org.jalon.host.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The folder a host keeps its data in. Held by one host at a time: two would spoil the same
 * database.
 */
final class DataFolder implements AutoCloseable {
    private static final String LOCK = "host.lock";

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * @throws StartRefused if another host holds it or it cannot be written
     */
    static DataFolder take(Path folder) {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel =
                    FileChannel.open(
                            folder.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (locked(channel)) {
                return new DataFolder(folder, channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
        throw new StartRefused(
                "The data folder "
                        + folder
                        + " is in use by another host: stop that one, or give -Ddata=another"
                        + " folder.");
    }

    Path path() {
        return folder;
    }

    /** Throws away everything earlier runs left. */
    void empty() {
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                                throws IOException {
                            if (!file.equals(folder.resolve(LOCK))) {
                                Files.delete(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult postVisitDirectory(Path visited, IOException failure)
                                throws IOException {
                            if (!visited.equals(folder)) {
                                Files.delete(visited);
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder " + folder + " cannot be emptied: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock of " + folder + " is not given back", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
