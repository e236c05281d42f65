package org.jalon.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jalon.host.jira.dashboard.DashboardItem;
import org.jalon.host.jira.dashboard.Dashboards;
import org.junit.ClassRule;
import org.junit.Test;

import java.util.Map;

public class DashboardsTest {
    @ClassRule public static final TestSite SITE = new TestSite();

    private final Dashboards dashboards = SITE.jira().dashboards();

    @Test
    public void items_keep_their_places_and_preferences() {
        long board = dashboards.add("Board").id();
        DashboardItem first = dashboards.add(board, "a:one", 0, Map.of("program", "XBP"));
        DashboardItem second = dashboards.add(board, "a:two", 0, Map.of());
        DashboardItem right = dashboards.add(board, "a:three", 1, Map.of());

        dashboards.savePreferences(first.id(), Map.of("program", "OTHER", "isConfigured", "true"));

        assertThat(dashboards.items(board))
                .extracting(DashboardItem::moduleKey)
                .containsExactly("a:one", "a:two", "a:three");
        assertThat(dashboards.item(first.id()).orElseThrow().preferences())
                .isEqualTo(Map.of("program", "OTHER", "isConfigured", "true"));
        dashboards.remove(first.id());
        assertThat(dashboards.items(board))
                .extracting(DashboardItem::id, DashboardItem::row)
                .containsExactly(tuple(second.id(), 0), tuple(right.id(), 0));
        assertThat(dashboards.item(first.id())).isEmpty();
    }

    @Test
    public void the_system_dashboard_is_there_from_the_start() {
        assertThat(dashboards.system().name()).isEqualTo("System Dashboard");
    }
}
