package org.jalon.bench.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.database.Database.Dialect;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** All measures once, on a program too small to say anything: what is shown is that they run. */
public class RollupBenchIT {
    private static final Path ADD_ON = Path.of("../plugin/target/jalon-0.1.0.jar").toAbsolutePath();

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void prints_a_line_for_every_measure() {
        Options tiny =
                new Options(
                        Dialect.H2,
                        300,
                        3,
                        new Options.Effort(1, 3, 1),
                        ADD_ON,
                        folder.getRoot().toPath());
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        new RollupBench(tiny, new PrintStream(said, true, StandardCharsets.UTF_8)).run();

        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(line -> line.startsWith("rollup "))
                .extracting(line -> line.split(" ")[1])
                .containsExactly(
                        "rebuild-write",
                        "rebuild-read",
                        "matrix-p95",
                        "matrix-anew-p95",
                        "matrix-growth",
                        "matrix-vs-jql",
                        "matrix-vs-sql",
                        "update-p95",
                        "update-foreign-p95",
                        "restart",
                        "start-added",
                        "memory");
    }
}
