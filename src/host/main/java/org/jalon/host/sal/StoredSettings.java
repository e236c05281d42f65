package org.jalon.host.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;

import org.jalon.host.HostGap;
import org.jalon.host.database.Database;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;

/**
 * Add-on settings in a table of the host. Texts only: nothing that is called stores lists or maps.
 */
public final class StoredSettings implements PluginSettingsFactory, PluginSettings {
    private static final int LONGEST_KEY = 255;

    private final JdbcTemplate sql;
    private final TransactionTemplate transactions;

    public StoredSettings(Database database) {
        this.sql = new JdbcTemplate(database.dataSource());
        this.transactions =
                new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
        sql.execute(
                "create table if not exists plugin_setting (name varchar(255) primary key,"
                        + " text_value text not null)");
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return this;
    }

    @Override
    public Object get(String key) {
        List<String> found =
                sql.queryForList(
                        "select text_value from plugin_setting where name = ?",
                        String.class,
                        checked(key));
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public Object put(String key, Object value) {
        if (value == null) {
            return remove(key);
        }
        if (!(value instanceof String)) {
            throw new HostGap(
                    PluginSettings.class.getName(), "put of " + value.getClass().getName());
        }
        return transactions.execute(
                status -> {
                    Object before = remove(key);
                    sql.update(
                            "insert into plugin_setting (name, text_value) values (?, ?)",
                            key,
                            value);
                    return before;
                });
    }

    @Override
    public Object remove(String key) {
        return transactions.execute(
                status -> {
                    Object before = get(key);
                    sql.update("delete from plugin_setting where name = ?", checked(key));
                    return before;
                });
    }

    private static String checked(String key) {
        if (key == null || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "A setting's key has up to " + LONGEST_KEY + " characters: " + key);
        }
        return key;
    }
}
