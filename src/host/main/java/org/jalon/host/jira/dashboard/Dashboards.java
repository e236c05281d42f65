package org.jalon.host.jira.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.host.HostGap;

/** The one system dashboard everybody sees. */
public final class Dashboards {
    public JiraDashboard system() {
        throw new HostGap("Dashboards", "system");
    }

    /** By column, then row. */
    public List<DashboardItem> items(long dashboardId) {
        throw new HostGap("Dashboards", "items");
    }

    public Optional<DashboardItem> item(long id) {
        throw new HostGap("Dashboards", "item");
    }

    /** Puts an item at the end of the column. */
    public DashboardItem add(long dashboardId, String moduleKey, int column, Map<String, String> preferences) {
        throw new HostGap("Dashboards", "add");
    }

    /** Replaces all preferences of the item. */
    public void savePreferences(long itemId, Map<String, String> preferences) {
        throw new HostGap("Dashboards", "savePreferences");
    }

    public void remove(long itemId) {
        throw new HostGap("Dashboards", "remove");
    }
}
