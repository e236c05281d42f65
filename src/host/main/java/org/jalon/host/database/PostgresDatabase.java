package org.jalon.host.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A real PostgreSQL that the host starts and stops itself; it also runs where the host runs as
 * root.
 */
public final class PostgresDatabase {
    private PostgresDatabase() {}

    /**
     * @param folder where its data directory and its log are kept
     */
    public static Database open(Path folder) {
        try {
            Files.createDirectories(folder);
            Redirect log = Redirect.appendTo(folder.resolve("postgres.log").toFile());
            EmbeddedPostgres server =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(folder.resolve("data"))
                            .setCleanDataDirectory(false)
                            .setPGStartupWait(Duration.ofSeconds(30))
                            .setOutputRedirector(log)
                            .setErrorRedirector(log)
                            .start();
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
