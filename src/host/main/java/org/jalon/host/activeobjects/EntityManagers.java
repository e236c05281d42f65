package org.jalon.host.activeobjects;

import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

import org.jalon.host.database.Database.Dialect;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

import javax.sql.DataSource;

/** Active Objects' engine over the host's database, one per add-on. */
final class EntityManagers {
    private EntityManagers() {}

    /** Its connections are those of the transaction on the thread, if there is one. */
    static EntityManager open(Dialect dialect, DataSource connections, TableNames names) {
        Shared source = new Shared(new TransactionAwareDataSourceProxy(connections));
        DatabaseProvider provider =
                switch (dialect) {
                    case H2 -> new H2DatabaseProvider(source, "PUBLIC");
                    case POSTGRES -> new PostgreSQLDatabaseProvider(source, "public");
                };
        return new EntityManager(provider, new Configuration(names.converters(), names));
    }

    /** The host closes its database itself. */
    private static final class Shared extends DelegatingDataSource implements DisposableDataSource {
        Shared(DataSource target) {
            super(target);
        }

        @Override
        public void dispose() {}
    }

    private record Configuration(NameConverters names, SchemaConfiguration schema)
            implements EntityManagerConfiguration {
        @Override
        @SuppressWarnings("deprecation") // still to be implemented
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return schema;
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
