package org.jalon.host.jira.project;

import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.JiraUser;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The site's projects. Every project offers every issue type. */
public final class Projects {
    private static final String SELECT = "select * from project ";

    private final SiteDatabase site;

    public Projects(SiteDatabase site) {
        this.site = site;
    }

    public JiraProject add(
            String key, String name, String description, JiraUser lead, Optional<String> category) {
        long id = site.nextId();
        site.sql("insert into project values (?, ?, ?, ?, ?, ?, 0)")
                .params(id, key, name, description, lead.key())
                .param(category.orElse(null))
                .update();
        return byId(id).orElseThrow();
    }

    /** Forgets the project and what was granted in it; its issues are gone before. */
    public void remove(long id) {
        for (String table : List.of("workflowschemeproject", "workflowschemeentity")) {
            site.sql("delete from " + table + " where project = ?").param(id).update();
        }
        site.sql("delete from schemepermissions where project_id = ?").param(id).update();
        site.sql("delete from project where id = ?").param(id).update();
    }

    public Optional<JiraProject> byId(long id) {
        return site.sql(SELECT + "where id = ?").param(id).query(Projects::project).optional();
    }

    /** By its current key, case as given. */
    public Optional<JiraProject> byKey(String key) {
        return site.sql(SELECT + "where pkey = ?").param(key).query(Projects::project).optional();
    }

    /** All, by name. */
    public List<JiraProject> all() {
        return site.sql(SELECT + "order by pname").query(Projects::project).list();
    }

    /**
     * Reserves that many issue numbers and returns the first. Locks the project's row until the
     * transaction ends, so that no two issues get one key.
     */
    public long reserveIssueNumbers(long projectId, int count) {
        site.sql("update project set pcounter = pcounter + ? where id = ?")
                .params(count, projectId)
                .update();
        return site.sql("select pcounter from project where id = ?")
                        .param(projectId)
                        .query(Long.class)
                        .single()
                - count
                + 1;
    }

    /** The number the next issue will get if nobody else comes first. */
    public long nextIssueNumber(long projectId) {
        return site.sql("select pcounter + 1 from project where id = ?")
                .param(projectId)
                .query(Long.class)
                .single();
    }

    private static JiraProject project(ResultSet row, int index) throws SQLException {
        return new JiraProject(
                row.getLong("id"),
                row.getString("pkey"),
                row.getString("pname"),
                row.getString("description"),
                row.getString("lead_key"),
                Optional.ofNullable(row.getString("category")));
    }
}
