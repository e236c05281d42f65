package org.jalon.host.jira.project;

import org.jalon.host.jira.site.SiteDatabase;

import java.util.List;
import java.util.Optional;

/** The site's resolutions. */
public final class Resolutions {
    /** Id of the resolution {@code Done} on every site of this host, as on a fresh Jira. */
    public static final String DONE = "10000";

    private final Constants<JiraResolution> rows;

    public Resolutions(SiteDatabase site) {
        this.rows =
                new Constants<>(
                        site,
                        "resolution",
                        (row, index) ->
                                new JiraResolution(
                                        row.getString("id"),
                                        row.getString("pname"),
                                        row.getString("description")));
    }

    public List<JiraResolution> all() {
        return rows.all();
    }

    public Optional<JiraResolution> byId(String id) {
        return rows.first(JiraResolution::id, id);
    }

    public Optional<JiraResolution> byName(String name) {
        return rows.first(JiraResolution::name, name);
    }

    public JiraResolution add(String id, String name, String description) {
        return rows.add(id, JiraResolution::id, name, description);
    }
}
