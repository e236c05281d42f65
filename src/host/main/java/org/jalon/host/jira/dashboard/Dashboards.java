package org.jalon.host.jira.dashboard;

import org.jalon.host.jira.site.SiteDatabase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The one system dashboard everybody sees. */
public final class Dashboards {
    private static final String ITEMS = "select * from portletconfiguration where ";

    private final SiteDatabase site;

    public Dashboards(SiteDatabase site) {
        this.site = site;
    }

    public JiraDashboard system() {
        return site.sql("select id, pagename from portalpage order by id limit 1")
                .query(
                        (row, index) ->
                                new JiraDashboard(row.getLong("id"), row.getString("pagename")))
                .single();
    }

    public JiraDashboard add(String name) {
        long id = site.nextId();
        site.sql("insert into portalpage values (?, ?)").params(id, name).update();
        return new JiraDashboard(id, name);
    }

    /** By column, then row. */
    public List<DashboardItem> items(long dashboardId) {
        return site.sql(ITEMS + "portalpage = ? order by column_number, row_number")
                .param(dashboardId)
                .query(this::read)
                .list();
    }

    public Optional<DashboardItem> item(long id) {
        return site.sql(ITEMS + "id = ?").param(id).query(this::read).optional();
    }

    /** Puts an item at the end of the column. */
    public DashboardItem add(
            long dashboardId, String moduleKey, int column, Map<String, String> preferences) {
        return site.inTransaction(
                () -> {
                    long id = site.nextId();
                    int row =
                            (int)
                                    items(dashboardId).stream()
                                            .filter(item -> item.column() == column)
                                            .count();
                    site.sql("insert into portletconfiguration values (?, ?, ?, ?, ?)")
                            .params(id, dashboardId, moduleKey, column, row)
                            .update();
                    savePreferences(id, preferences);
                    return item(id).orElseThrow();
                });
    }

    /** Replaces all preferences of the item. */
    public void savePreferences(long itemId, Map<String, String> preferences) {
        site.inTransaction(
                () -> {
                    forgetPreferences(itemId);
                    site.batch(
                            "insert into gadgetuserpreference values (?, ?, ?)",
                            preferences.entrySet().stream()
                                    .map(one -> new Object[] {itemId, one.getKey(), one.getValue()})
                                    .toList());
                });
    }

    /** Takes the item away; those below it move up. */
    public void remove(long itemId) {
        site.inTransaction(
                () -> {
                    DashboardItem gone = item(itemId).orElseThrow();
                    forgetPreferences(itemId);
                    site.sql("delete from portletconfiguration where id = ?")
                            .param(itemId)
                            .update();
                    site.sql(
                                    """
                                    update portletconfiguration set row_number = row_number - 1
                                    where portalpage = ? and column_number = ? and row_number > ?
                                    """)
                            .params(gone.dashboardId(), gone.column(), gone.row())
                            .update();
                });
    }

    private void forgetPreferences(long itemId) {
        site.sql("delete from gadgetuserpreference where portletconfiguration = ?")
                .param(itemId)
                .update();
    }

    private DashboardItem read(ResultSet row, int index) throws SQLException {
        long id = row.getLong("id");
        Map<String, String> preferences = new TreeMap<>();
        site.sql(
                        "select pref_key, pref_value from gadgetuserpreference where"
                                + " portletconfiguration = ?")
                .param(id)
                .query(
                        (one, number) ->
                                preferences.put(
                                        one.getString("pref_key"), one.getString("pref_value")))
                .list();
        return new DashboardItem(
                id,
                row.getLong("portalpage"),
                row.getString("module_key"),
                row.getInt("column_number"),
                row.getInt("row_number"),
                preferences);
    }
}
