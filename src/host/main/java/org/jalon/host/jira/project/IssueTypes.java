package org.jalon.host.jira.project;

import org.jalon.host.jira.site.SiteDatabase;

import java.util.List;
import java.util.Optional;

/** The site's issue types. */
public final class IssueTypes {
    private final SiteDatabase site;
    private final Constants<JiraIssueType> rows;

    public IssueTypes(SiteDatabase site) {
        this.site = site;
        this.rows =
                new Constants<>(
                        site,
                        "issuetype",
                        (row, index) ->
                                new JiraIssueType(
                                        row.getString("id"),
                                        row.getString("pname"),
                                        row.getString("description"),
                                        row.getBoolean("sub_task")));
    }

    public List<JiraIssueType> all() {
        return rows.all();
    }

    public Optional<JiraIssueType> byId(String id) {
        return rows.first(JiraIssueType::id, id);
    }

    public Optional<JiraIssueType> byName(String name) {
        return rows.first(JiraIssueType::name, name);
    }

    public JiraIssueType add(String name, String description, boolean subTask) {
        return rows.add(
                String.valueOf(site.nextId()), JiraIssueType::id, name, description, subTask);
    }
}
