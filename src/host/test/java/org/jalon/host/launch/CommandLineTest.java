package org.jalon.host.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.host.database.Database.Dialect;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

public class CommandLineTest {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final Map<String, String> given = new HashMap<>();

    @Before
    public void jar() throws IOException {
        given.put("plugin", folder.newFile("addon.jar").getPath());
    }

    @Test
    public void what_nobody_gives_has_a_default() {
        for (String option : new String[] {"port", "db", "reset", "date", "data"}) {
            given.put(option, "");
        }

        HostOptions options = new CommandLine(given).options();

        assertThat(options.port()).isEqualTo(2990);
        assertThat(options.database()).isEqualTo(Dialect.H2);
        assertThat(options.reset()).isFalse();
        assertThat(options.date()).isEmpty();
        assertThat(options.data()).isEqualTo(Path.of("demo-data").toAbsolutePath());
        assertThat(options.addOns()).containsExactly(Path.of(given.get("plugin")));
    }

    @Test
    public void every_option_counts() {
        given.putAll(
                Map.of(
                        "port",
                        "8080",
                        "db",
                        "postgres",
                        "reset",
                        "true",
                        "date",
                        "2026-11-20",
                        "data",
                        "elsewhere/data"));

        HostOptions options = new CommandLine(given).options();

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.database()).isEqualTo(Dialect.POSTGRES);
        assertThat(options.reset()).isTrue();
        assertThat(options.date()).contains(LocalDate.of(2026, 11, 20));
        assertThat(options.data()).isEqualTo(Path.of("elsewhere/data").toAbsolutePath());
    }

    @Test
    public void an_option_that_makes_no_sense_is_named_with_what_would_do() {
        refused("port", "abc", "-Dport=abc is no port: give a number from 1 to 65535.");
        refused("port", "0", "-Dport=0 is no port: give a number from 1 to 65535.");
        refused("port", "65536", "-Dport=65536 is no port: give a number from 1 to 65535.");
        refused("db", "oracle", "-Ddb=oracle is no database the host has: give h2 or postgres.");
        refused(
                "reset",
                "maybe",
                "-Dreset=maybe is not understood: give -Dreset alone, or leave it.");
        refused(
                "date",
                "20.11.2026",
                "-Ddate=20.11.2026 is no date: give year-month-day, such as 2026-11-20.");
        refused(
                "date",
                "2026-02-30",
                "-Ddate=2026-02-30 is no date: give year-month-day, such as 2026-11-20.");
        refused("plugin", "/nowhere.jar", "There is no add-on at /nowhere.jar: build it first.");
    }

    private void refused(String option, String value, String line) {
        Map<String, String> wrong = new HashMap<>(given);
        wrong.put(option, value);
        assertThatThrownBy(() -> new CommandLine(wrong).options())
                .isInstanceOf(StartRefused.class)
                .hasMessage(line);
    }
}
