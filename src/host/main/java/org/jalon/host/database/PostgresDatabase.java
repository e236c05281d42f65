package org.jalon.host.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A real PostgreSQL that the host starts and stops itself; it also runs where the host runs as
 * root.
 */
public final class PostgresDatabase {
    /** What the embedded server turns off for the sake of tests and real sites have on. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private PostgresDatabase() {}

    /**
     * Fast and forgetful: a crash of the machine may cost what was committed.
     *
     * @param folder where its data directory and its log are kept
     */
    public static Database open(Path folder) {
        return open(folder, Map.of());
    }

    /** With the settings of a real site: what is committed is on the disk. */
    public static Database openDurable(Path folder) {
        return open(folder, DURABLE);
    }

    private static Database open(Path folder, Map<String, String> settings) {
        try {
            Files.createDirectories(folder);
            Redirect log = Redirect.appendTo(folder.resolve("postgres.log").toFile());
            EmbeddedPostgres.Builder builder =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(folder.resolve("data"))
                            .setCleanDataDirectory(false)
                            .setPGStartupWait(Duration.ofSeconds(30))
                            .setOutputRedirector(log)
                            .setErrorRedirector(log);
            settings.forEach(builder::setServerConfig);
            EmbeddedPostgres server = builder.start();
            return new PooledDatabase(
                    server.getJdbcUrl("postgres", "postgres"),
                    "postgres",
                    Database.Dialect.POSTGRES,
                    () -> stop(server));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "PostgreSQL does not start, see " + folder.resolve("postgres.log"), e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }
}
