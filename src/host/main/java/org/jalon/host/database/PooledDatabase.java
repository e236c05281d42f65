package org.jalon.host.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import javax.sql.DataSource;

/** A database behind a pool of connections that run, as Jira's do, at READ COMMITTED. */
final class PooledDatabase implements Database {
    private static final int CONNECTIONS = 20;
    private static final long WAIT_MILLIS = 10_000;

    private final HikariDataSource pool;
    private final Dialect dialect;
    private final Runnable afterwards;

    /**
     * @param afterwards stops the engine, once no connection is left
     */
    PooledDatabase(String url, String user, Dialect dialect, Runnable afterwards) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("host");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword("");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        this.pool = new HikariDataSource(config);
        this.dialect = dialect;
        this.afterwards = afterwards;
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
        afterwards.run();
    }
}
