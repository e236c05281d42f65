package org.jalon.host.jira.dashboard;

import java.util.Map;

/**
 * One item on a dashboard.
 *
 * @param moduleKey complete key of the add-on's {@code dashboard-item} module
 * @param column counted from 0
 * @param row counted from 0 within the column
 * @param preferences what the item saved, as text
 */
public record DashboardItem(
        long id,
        long dashboardId,
        String moduleKey,
        int column,
        int row,
        Map<String, String> preferences) {}
