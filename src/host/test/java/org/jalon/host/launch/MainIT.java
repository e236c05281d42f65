package org.jalon.host.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.plugin.AddOnJar;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The host as its own process: what a person sees who starts it wrong, and that it stops when told
 * to.
 */
public class MainIT {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private Path addOn;

    @Before
    public void addOn() {
        addOn = new AddOnJar("tiny").in(folder.getRoot().toPath());
    }

    @Test
    public void a_bad_option_is_one_line_and_an_exit_code() throws Exception {
        Process host = start("-Dport=none");

        assertThat(host.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(host.exitValue()).isEqualTo(1);
        assertThat(said(host))
                .containsExactly("-Dport=none is no port: give a number from 1 to 65535.");
    }

    @Test
    public void a_taken_port_is_one_line_and_an_exit_code() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Process host = start("-Dport=" + taken.getLocalPort());

            assertThat(host.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(host.exitValue()).isEqualTo(1);
            assertThat(said(host))
                    .containsExactly(
                            "Port "
                                    + taken.getLocalPort()
                                    + " is taken: stop what uses it, or give -Dport=another.");
        }
    }

    @Test
    public void a_data_folder_in_use_by_another_host_is_one_line_and_an_exit_code()
            throws Exception {
        try (DataFolder held = DataFolder.take(data())) {
            Process host = start("-Dport=" + freePort());

            assertThat(host.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(host.exitValue()).isEqualTo(1);
            assertThat(said(host))
                    .containsExactly(
                            "The data folder "
                                    + held.path()
                                    + " is in use by another host: stop that one, or give"
                                    + " -Ddata=another folder.");
        }
    }

    @Test
    public void ctrl_c_stops_it_cleanly() throws Exception {
        stopsCleanly("h2");
    }

    @Test
    public void ctrl_c_also_stops_the_postgresql_it_started() throws Exception {
        stopsCleanly("postgres");

        Path postgres = data().resolve("postgres");
        assertThat(postgres.resolve("data/PG_VERSION")).exists();
        assertThat(postgres.resolve("data/postmaster.pid")).doesNotExist();
        assertThat(Files.readString(postgres.resolve("postgres.log")))
                .contains("database system is shut down");
    }

    private void stopsCleanly(String database) throws Exception {
        int port = freePort();
        Process host = start("-Dport=" + port, "-Ddb=" + database);
        BufferedReader out = host.inputReader(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.startsWith("Jalon is ready")) {
                break;
            }
        }
        assertThat(lines)
                .last()
                .asString()
                .isEqualTo(
                        "Jalon is ready at http://localhost:"
                                + port
                                + "/jira (admin, pmo, lead-fr, manager; password = name)");

        new ProcessBuilder("kill", "-INT", String.valueOf(host.pid())).start().waitFor();

        assertThat(host.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(host.exitValue()).isZero();
        assertThat(out.lines().toList()).containsExactly("Stopping");
    }

    private Process start(String... options) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                // a build in the background ignores it, and so would its children
                                "env",
                                "--default-signal=INT",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Dsun.misc.unsafe.memory.access=allow",
                                "-cp",
                                System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.addAll(
                List.of(
                        "-Ddata=" + data(),
                        "-Dplugin=" + addOn,
                        "-Dsample=false",
                        Main.class.getName()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private Path data() {
        return folder.getRoot().toPath().resolve("data");
    }

    private static List<String> said(Process host) throws IOException {
        return new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
