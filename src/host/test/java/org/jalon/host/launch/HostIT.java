package org.jalon.host.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.plugin.AddOnJar;
import org.jalon.host.plugin.InstalledPlugin;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

@RunWith(Parameterized.class)
public class HostIT {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final Dialect dialect;

    public HostIT(Dialect dialect) {
        this.dialect = dialect;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Dialect> databases() {
        return List.of(Dialect.values());
    }

    @Test
    public void it_answers_stops_and_comes_back_with_its_data() throws Exception {
        HostOptions options = options().with(new AddOnJar("tiny").in(folder.getRoot().toPath()));
        try (Host host = Host.start(options)) {
            assertThat(host.plugins().enabled())
                    .extracting(InstalledPlugin::key)
                    .containsExactly("tiny");
            assertThat(status(host.address() + "/rest/api/2/serverInfo")).isEqualTo(200);
            host.jira().issueTypes().add("Kept", "", false);
        }

        try (Host again = Host.start(options)) {
            assertThat(again.jira().issueTypes().byName("Kept")).isPresent();
            assertThat(again.database().connectionsInUse()).isZero();
        }
        try (Host emptied = Host.start(options.fromNothing())) {
            assertThat(emptied.jira().issueTypes().byName("Kept")).isEmpty();
        }
    }

    @Test
    public void an_add_on_that_fails_stops_the_start_and_nothing_stays_open() throws Exception {
        Path broken =
                new AddOnJar("broken")
                        .beans("<bean class='org.Missing'/>")
                        .in(folder.getRoot().toPath());

        assertThatThrownBy(() -> Host.start(options().with(broken)))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("broken cannot be enabled: its Spring context fails")
                .hasMessageContaining("org.Missing");

        Host.start(options()).close();
    }

    @Test
    public void a_database_that_does_not_start_is_one_clear_line() throws Exception {
        Path database = options().data().resolve(dialect.name().toLowerCase(Locale.ROOT));
        Files.createDirectories(database.resolve("data"));
        Files.write(database.resolve("jira.mv.db"), new byte[5000]);
        Files.writeString(database.resolve("data/not-of-postgres"), "");

        assertThatThrownBy(() -> Host.start(options()))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(
                        "The database in "
                                + database
                                + " does not start (-Dreset makes a new one): ")
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("\n");
        Host.start(options().fromNothing()).close();
    }

    private HostOptions options() {
        return HostOptions.in(folder.getRoot().toPath().resolve("data")).with(dialect);
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
