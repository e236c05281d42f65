package org.jalon.host.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.sample.SampleHost;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * PMO, BU lead and manager go through the demo in a real browser. The steps are in {@code
 * test/browser}; each file is one person. Pictures of what they saw are left in {@code
 * target/pictures}.
 */
public class BrowserWalkIT {
    private static final Path STEPS = Path.of("test/browser").toAbsolutePath();
    private static final Path PICTURES = Path.of("target/pictures").toAbsolutePath();

    @Rule public final SampleHost host = new SampleHost(Dialect.H2);
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void pmoLeadAndManagerFindWhatTheyNeed() throws Exception {
        Path output = folder.newFile("walk.txt").toPath();
        Process walk = walk(output);
        boolean ended = walk.waitFor(5, TimeUnit.MINUTES);
        walk.destroy();

        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended).as("the walk did not end%n%s", said).isTrue();
        assertThat(walk.exitValue()).as(said).isZero();
        assertThat(said).as("tests that ran").containsPattern("# pass [1-9]\\d");
    }

    private Process walk(Path output) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of("node", "--test", "--test-concurrency=1", "--test-reporter=tap"));
        try (Stream<Path> files = Files.list(STEPS)) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".test.mjs"))
                    .sorted()
                    .forEach(command::add);
        }
        ProcessBuilder node = new ProcessBuilder(command).directory(STEPS.toFile());
        node.environment().put("JALON_ADDRESS", host.address().toString());
        node.environment().put("JALON_PICTURES", PICTURES.toString());
        return node.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    }
}
