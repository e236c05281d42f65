package org.jalon.host.jira.project;

import org.jalon.host.jira.site.SiteDatabase;

import java.util.List;
import java.util.Optional;

/** The site's statuses. */
public final class Statuses {
    private final SiteDatabase site;
    private final Constants<JiraStatus> rows;

    public Statuses(SiteDatabase site) {
        this.site = site;
        this.rows =
                new Constants<>(
                        site,
                        "issuestatus",
                        (row, index) ->
                                new JiraStatus(
                                        row.getString("id"),
                                        row.getString("pname"),
                                        row.getString("description"),
                                        StatusGroup.byId(row.getLong("statuscategory"))));
    }

    public List<JiraStatus> all() {
        return rows.all();
    }

    public Optional<JiraStatus> byId(String id) {
        return rows.first(JiraStatus::id, id);
    }

    public Optional<JiraStatus> byName(String name) {
        return rows.first(JiraStatus::name, name);
    }

    public JiraStatus add(String name, String description, StatusGroup group) {
        return rows.add(
                String.valueOf(site.nextId()), JiraStatus::id, name, description, group.id());
    }
}
