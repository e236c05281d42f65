package org.jalon.host.web.page;

import org.jalon.host.jira.dashboard.DashboardItem;
import org.jalon.host.jira.dashboard.Dashboards;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.Users;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The system dashboard with its items; administrators may add, configure and remove them. */
final class DashboardPage implements Page {
    private static final int COLUMNS = 2;

    private final Dashboards dashboards;
    private final Users users;
    private final DashboardModules modules;

    DashboardPage(Dashboards dashboards, Users users, DashboardModules modules) {
        this.dashboards = dashboards;
        this.users = users;
        this.modules = modules;
    }

    @Override
    public Answer answer(PageRequest request) {
        List<List<DashboardModules.Shown>> columns = new ArrayList<>();
        for (int column = 0; column < COLUMNS; column++) {
            columns.add(new ArrayList<>());
        }
        for (DashboardItem item : dashboards.items(dashboards.system().id())) {
            modules.show(item, request.locale())
                    .ifPresent(shown -> columns.get(item.column() % COLUMNS).add(shown));
        }
        boolean administers = users.administers(request.user());
        return Answer.page(
                "dashboard",
                Map.of(
                        "dashboard",
                        dashboards.system(),
                        "columns",
                        columns,
                        "empty",
                        columns.stream().allMatch(List::isEmpty),
                        "editable",
                        administers,
                        "offered",
                        administers ? modules.offered(request.locale()) : List.of()));
    }

    Answer add(PageRequest request) {
        administratorsOnly(request);
        String moduleKey = request.text("moduleKey");
        if (modules.offered(request.locale()).stream()
                .noneMatch(offer -> offer.key().equals(moduleKey))) {
            throw Rejected.because(Rejected.Reason.NOT_FOUND, "No such dashboard item.");
        }
        dashboards.add(dashboards.system().id(), moduleKey, 0, Map.of());
        return Answer.redirect("/secure/Dashboard.jspa");
    }

    Answer remove(PageRequest request) {
        administratorsOnly(request);
        dashboards.remove(request.number("itemId"));
        return Answer.redirect("/secure/Dashboard.jspa");
    }

    private void administratorsOnly(PageRequest request) {
        if (!users.administers(request.user())) {
            throw Rejected.because(Rejected.Reason.FORBIDDEN, "Administrators only.");
        }
    }
}
