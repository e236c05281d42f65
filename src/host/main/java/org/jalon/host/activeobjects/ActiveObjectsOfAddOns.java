package org.jalon.host.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.pluginsettings.PluginSettings;

import org.jalon.host.database.Database;
import org.jalon.host.plugin.InstalledPlugin;
import org.jalon.host.plugin.Module;
import org.jalon.host.plugin.Plugins;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;

import javax.sql.DataSource;

/**
 * Hands each add-on an Active Objects service of its own. Its tables are made at its first call,
 * and the call waits for that. A call from an add-on that is still being wired is refused: in Jira
 * it would block the start.
 */
public final class ActiveObjectsOfAddOns {
    private final Database database;
    private final Plugins plugins;
    private final PluginSettings settings;
    private volatile TransactionMode mode;

    public ActiveObjectsOfAddOns(
            Database database, Plugins plugins, PluginSettings settings, TransactionMode mode) {
        this.database = database;
        this.mode = mode;
        this.plugins = plugins;
        this.settings = settings;
    }

    /** For the add-ons that start from now on. */
    public void change(TransactionMode next) {
        mode = next;
    }

    public ActiveObjects of(InstalledPlugin plugin) {
        AddOn addOn = new AddOn(plugin);
        return (ActiveObjects)
                Proxy.newProxyInstance(
                        ActiveObjects.class.getClassLoader(),
                        new Class<?>[] {ActiveObjects.class},
                        (self, method, arguments) -> {
                            if (method.getDeclaringClass() == Object.class) {
                                return method.invoke(addOn, arguments);
                            }
                            if (method.getName().equals("migrate")) {
                                throw new IllegalStateException(
                                        "Only upgrade tasks may migrate, not " + plugin.key());
                            }
                            try {
                                return method.invoke(addOn.tables(), arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private final class AddOn {
        private final InstalledPlugin plugin;
        private volatile ActiveObjects ready;

        AddOn(InstalledPlugin plugin) {
            this.plugin = plugin;
        }

        ActiveObjects tables() {
            ActiveObjects tables = ready;
            return tables == null ? prepared() : tables;
        }

        private synchronized ActiveObjects prepared() {
            if (ready == null) {
                if (!plugins.enabled().contains(plugin)) {
                    throw new IllegalStateException(
                            plugin.key()
                                    + " uses Active Objects before it is enabled; Jira would block"
                                    + " here");
                }
                List<Module> modules = plugin.modules("ao");
                if (modules.size() != 1) {
                    throw new IllegalStateException(
                            plugin.key()
                                    + " uses Active Objects with "
                                    + modules.size()
                                    + " ao modules, not one");
                }
                ready = prepared(new AddOnTables(plugin, modules.get(0), settings), mode);
            }
            return ready;
        }

        private EntityStore prepared(AddOnTables tables, TransactionMode wanted) {
            // Spring knows a transaction by its data source: another one is another transaction.
            DataSource source =
                    wanted == TransactionMode.JOINED
                            ? database.dataSource()
                            : new DelegatingDataSource(database.dataSource());
            TransactionTemplate transactions =
                    new TransactionTemplate(new DataSourceTransactionManager(source));
            EntityStore store =
                    new EntityStore(
                            EntityManagers.open(database.dialect(), source, tables.names()),
                            wanted == TransactionMode.NONE
                                    ? TransactionOperations.withoutTransaction()
                                    : transactions);
            // Of its own, or the caller's rollback would undo tables that are thought to be there.
            TransactionTemplate preparation =
                    new TransactionTemplate(transactions.getTransactionManager());
            preparation.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            preparation.executeWithoutResult(status -> tables.prepare(store));
            return store;
        }

        @Override
        public String toString() {
            return "Active Objects of " + plugin.key();
        }
    }
}
