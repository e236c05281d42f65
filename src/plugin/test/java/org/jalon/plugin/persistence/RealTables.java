package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;

import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;
import org.w3c.dom.NodeList;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.function.Function;

import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * The tables of every entity the descriptor names, in a real database behind Active Objects. What
 * runs in a transaction runs at READ COMMITTED, as in Jira.
 */
final class RealTables implements AutoCloseable {
    private static final String PREFIX = "AO_TEST";

    /** The databases, each with how Active Objects speaks to it. */
    enum Database {
        H2(source -> new H2DatabaseProvider(source, "PUBLIC")),
        POSTGRES(source -> new PostgreSQLDatabaseProvider(source, "public"));

        private final Function<DisposableDataSource, DatabaseProvider> provider;

        Database(Function<DisposableDataSource, DatabaseProvider> provider) {
            this.provider = provider;
        }
    }

    private final HikariDataSource pool;
    private final AutoCloseable server;
    private final EntityManager entities;
    private final TransactionTemplate transactions;

    private RealTables(Database database, String url, String user, AutoCloseable server) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword("");
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        this.pool = new HikariDataSource(config);
        this.server = server;
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
        this.entities =
                new EntityManager(
                        database.provider.apply(new Shared(pool)), new Names(names(), PREFIX));
    }

    static RealTables open(Database database) throws Exception {
        RealTables tables =
                switch (database) {
                    case H2 ->
                            new RealTables(
                                    database,
                                    "jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000"
                                            + ";OPTIMIZE_REUSE_RESULTS=FALSE",
                                    "sa",
                                    () -> {});
                    case POSTGRES -> onPostgres();
                };
        tables.entities.migrate(entitiesOfTheDescriptor());
        return tables;
    }

    private static RealTables onPostgres() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        return new RealTables(
                Database.POSTGRES, server.getJdbcUrl("postgres", "postgres"), "postgres", server);
    }

    /** What Jira would inject. */
    ActiveObjects activeObjects() {
        return (ActiveObjects)
                Proxy.newProxyInstance(
                        ActiveObjects.class.getClassLoader(),
                        new Class<?>[] {ActiveObjects.class},
                        (self, method, arguments) -> answer(method, arguments));
    }

    /** The entity manager has the same methods, but for the transaction. */
    private Object answer(Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("executeInTransaction")) {
            TransactionCallback<?> work = (TransactionCallback<?>) arguments[0];
            return transactions.execute(status -> work.doInTransaction());
        }
        try {
            return EntityManager.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(entities, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause() instanceof SQLException sql
                    ? new ActiveObjectsException(sql)
                    : failed.getCause();
        }
    }

    @Override
    public void close() throws Exception {
        pool.close();
        server.close();
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>>[] entitiesOfTheDescriptor() throws Exception {
        try (InputStream xml = RealTables.class.getResourceAsStream("/atlassian-plugin.xml")) {
            NodeList names =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(xml)
                            .getElementsByTagName("entity");
            Class<? extends RawEntity<?>>[] types = new Class[names.getLength()];
            for (int i = 0; i < types.length; i++) {
                types[i] =
                        (Class<? extends RawEntity<?>>)
                                Class.forName(names.item(i).getTextContent().trim());
            }
            return types;
        }
    }

    private static NameConverters names() {
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> PREFIX + "_" + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    /** Connections are those of the transaction on the thread, if there is one. */
    private static final class Shared extends DelegatingDataSource implements DisposableDataSource {
        Shared(DataSource pool) {
            super(new TransactionAwareDataSourceProxy(pool));
        }

        @Override
        public void dispose() {}
    }
}
