package org.jalon.host.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Runs the steps in {@code test/browser} against a running host. Pictures of what was seen are left
 * in {@code target/pictures}.
 */
final class BrowserSteps {
    private static final Path STEPS = Path.of("test/browser").toAbsolutePath();
    private static final Path PICTURES = Path.of("target/pictures").toAbsolutePath();
    private static final int MINUTES = 5;

    private final URI address;
    private final Path output;

    /**
     * @param output a file for what the run says
     */
    BrowserSteps(URI address, Path output) {
        this.address = address;
        this.output = output;
    }

    /** What was said; fails unless every test of the chosen files ran and passed. */
    String run(Predicate<String> files) throws IOException, InterruptedException {
        Process walk = start(files);
        boolean ended = walk.waitFor(MINUTES, TimeUnit.MINUTES);
        walk.destroy();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended).as("the walk did not end%n%s", said).isTrue();
        assertThat(walk.exitValue()).as(said).isZero();
        return said;
    }

    private Process start(Predicate<String> files) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of("node", "--test", "--test-concurrency=1", "--test-reporter=tap"));
        try (Stream<Path> all = Files.list(STEPS)) {
            all.filter(file -> file.toString().endsWith(".test.mjs"))
                    .filter(file -> files.test(file.getFileName().toString()))
                    .map(Path::toString)
                    .sorted()
                    .forEach(command::add);
        }
        ProcessBuilder node = new ProcessBuilder(command).directory(STEPS.toFile());
        node.environment().put("JALON_ADDRESS", address.toString());
        node.environment().put("JALON_PICTURES", PICTURES.toString());
        return node.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    }
}
