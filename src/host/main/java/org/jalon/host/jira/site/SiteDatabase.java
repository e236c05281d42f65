package org.jalon.host.jira.site;

import org.jalon.host.database.Database;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The site's tables, one transaction at a time. SQL joins the transaction open on the thread;
 * without one every statement stands alone. Transactions run at READ COMMITTED, Jira's own level.
 */
public final class SiteDatabase {
    private final Database.Dialect dialect;
    private final JdbcTemplate batches;
    private final JdbcClient statements;
    private final TransactionTemplate transactions;
    private final Clock clock;

    public SiteDatabase(Database database, Clock clock) {
        this.dialect = database.dialect();
        this.batches = new JdbcTemplate(database.dataSource());
        this.statements = JdbcClient.create(batches);
        this.transactions =
                new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.clock = clock;
    }

    /** Makes the tables that are not there yet. */
    public void createTables() {
        try (InputStream file = SiteDatabase.class.getResourceAsStream("tables.sql")) {
            String script =
                    new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("--"))
                            .collect(Collectors.joining("\n"));
            List.of(script.split(";\\s*")).forEach(batches::execute);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JdbcClient.StatementSpec sql(String statement) {
        return statements.sql(statement);
    }

    /** One statement over many rows. */
    public void batch(String statement, List<Object[]> rows) {
        batches.batchUpdate(statement, rows);
    }

    public long nextId() {
        return nextIds(1).get(0);
    }

    /**
     * Fresh ids in one round trip; unique over all tables of the site, from 10000 on as in Jira.
     */
    public List<Long> nextIds(int count) {
        if (count == 0) {
            return List.of();
        }
        String query =
                switch (dialect) {
                    case H2 -> "select next value for jira_id from system_range(1, ?)";
                    case POSTGRES -> "select nextval('jira_id') from generate_series(1, ?)";
                };
        return sql(query).param(count).query(Long.class).list();
    }

    public TransactionTemplate transactions() {
        return transactions;
    }

    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    public void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    /** To the millisecond, as Jira keeps time. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The zone of the site: dates without time are read in it. */
    public ZoneId zone() {
        return clock.getZone();
    }

    public static OffsetDateTime stamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static Optional<Instant> instantIfAny(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
