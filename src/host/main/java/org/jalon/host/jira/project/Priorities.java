package org.jalon.host.jira.project;

import org.jalon.host.jira.site.SiteDatabase;

import java.util.List;
import java.util.Optional;

/** The site's priorities, most urgent first. */
public final class Priorities {
    private static final String MEDIUM = "3";

    private final Constants<JiraPriority> rows;

    public Priorities(SiteDatabase site) {
        this.rows =
                new Constants<>(
                        site,
                        "priority",
                        (row, index) ->
                                new JiraPriority(
                                        row.getString("id"),
                                        row.getString("pname"),
                                        row.getString("colour")));
    }

    public List<JiraPriority> all() {
        return rows.all();
    }

    public Optional<JiraPriority> byId(String id) {
        return rows.first(JiraPriority::id, id);
    }

    public Optional<JiraPriority> byName(String name) {
        return rows.first(JiraPriority::name, name);
    }

    /** What an issue gets when nobody says. */
    public JiraPriority standard() {
        return byId(MEDIUM).orElseThrow();
    }

    /** Priorities have Jira's well-known small ids. */
    public JiraPriority add(String id, String name, String colour) {
        return rows.add(id, JiraPriority::id, name, colour);
    }
}
