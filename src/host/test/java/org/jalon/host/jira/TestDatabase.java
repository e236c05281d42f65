package org.jalon.host.jira;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.jalon.host.database.Database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/** An empty database: H2 in memory, or a new one on the PostgreSQL that a suite has started. */
final class TestDatabase implements Database {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static Optional<EmbeddedPostgres> server = Optional.empty();

    private final HikariDataSource pool;
    private final Dialect dialect;

    private TestDatabase(String url, String user, Dialect dialect) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword("");
        config.setMinimumIdle(1);
        this.pool = new HikariDataSource(config);
        this.dialect = dialect;
    }

    static TestDatabase open() {
        String name = "site" + COUNT.incrementAndGet();
        if (server.isEmpty()) {
            return new TestDatabase(
                    "jdbc:h2:mem:" + name + ";OPTIMIZE_REUSE_RESULTS=FALSE", "sa", Dialect.H2);
        }
        create(name);
        return new TestDatabase(
                server.get().getJdbcUrl("postgres", name), "postgres", Dialect.POSTGRES);
    }

    /** From now on databases are opened there. */
    static void useServer(EmbeddedPostgres started) {
        server = Optional.of(started);
    }

    static void useMemory() {
        server = Optional.empty();
    }

    @Override
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public int connectionsInUse() {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }

    @Override
    public void close() {
        pool.close();
    }

    private static void create(String name) {
        try (Connection connection = server.get().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
