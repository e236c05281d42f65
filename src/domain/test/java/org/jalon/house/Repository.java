package org.jalon.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The committed text of the whole project, not of one module. */
final class Repository {

    private static final Set<String> NOT_OURS =
            Set.of(".git", "target", "node_modules", "demo-data", ".idea");

    private static final Set<String> BINARY =
            Set.of("png", "jpg", "ico", "woff", "woff2", "gz", "jar", "zip");

    private final Path root;

    private Repository(Path root) {
        this.root = root;
    }

    static Repository open() {
        Path here = Path.of("").toAbsolutePath();
        for (Path above = here; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve("atlassian-plugin.xml"))) {
                return new Repository(above);
            }
        }
        throw new IllegalStateException("No project around " + here);
    }

    /** Paths relative to the root, sorted. */
    List<String> files() {
        List<String> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    root,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path folder, BasicFileAttributes attributes) {
                            return NOT_OURS.contains(folder.getFileName().toString())
                                    ? FileVisitResult.SKIP_SUBTREE
                                    : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            files.add(root.relativize(file).toString());
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(files);
        return files;
    }

    List<String> texts() {
        return files().stream().filter(file -> !BINARY.contains(extension(file))).toList();
    }

    List<String> javaFiles() {
        return files().stream().filter(file -> file.endsWith(".java")).toList();
    }

    String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    boolean has(Path file) {
        return Files.exists(root.resolve(file));
    }

    private static String extension(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
