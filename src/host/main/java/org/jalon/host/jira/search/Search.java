package org.jalon.host.jira.search;

import org.jalon.host.HostGap;
import org.jalon.host.jira.issue.IssueRows;
import org.jalon.host.jira.issue.Issues;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.permission.Permissions;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.plugin.Plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds issues by JQL; only issues the viewer may browse are found or counted. */
public final class Search {
    /**
     * Jira's {@code jira.search.platform.max.result.window}: reaching past it is an error, not a
     * short page.
     */
    private static final int WINDOW = 10_000;

    /** What is archived is not in the index. */
    private static final SqlPart NOT_ARCHIVED = SqlPart.of("not i.archived");

    private final SiteDatabase site;
    private final IssueRows rows;
    private final Permissions permissions;
    private final JqlFields fields;

    public Search(
            SiteDatabase site,
            IssueRows rows,
            Permissions permissions,
            Issues issues,
            JqlValues values,
            Plugins plugins) {
        this.site = site;
        this.rows = rows;
        this.permissions = permissions;
        this.fields = new JqlFields(site, issues, values, new JqlFunctions(plugins));
    }

    /**
     * @param jql empty finds everything
     * @throws Rejected in Jira's words if the query is wrong
     * @throws HostGap if it is right but the host does not know the field, operator or function
     */
    public SearchResult find(JiraUser viewer, String jql, int startAt, int maxResults) {
        if (startAt + maxResults > WINDOW) {
            throw JqlError.because("Search limit exceeded");
        }
        JqlQuery query = new JqlParser(jql).parse();
        return find(where(viewer, query), query, startAt, maxResults);
    }

    /** The same whoever may see it, for add-ons that look for nobody in particular. */
    SearchResult findAll(String jql, int startAt, int maxResults) {
        if (startAt + maxResults > WINDOW) {
            throw JqlError.because("Search limit exceeded");
        }
        JqlQuery query = new JqlParser(jql).parse();
        List<SqlPart> parts = new ArrayList<>(List.of(NOT_ARCHIVED));
        query.where().ifPresent(clause -> parts.add(compile(clause, null)));
        SqlPart where = SqlPart.all(parts);
        return find(where, query, startAt, maxResults);
    }

    private SearchResult find(SqlPart where, JqlQuery query, int startAt, int maxResults) {
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.add(maxResults);
        parameters.add(startAt);
        String rest = "where " + where.sql() + " order by " + order(query) + " limit ? offset ?";
        return new SearchResult(rows.select(rest, parameters), startAt, maxResults, count(where));
    }

    public int count(JiraUser viewer, String jql) {
        return count(where(viewer, new JqlParser(jql).parse()));
    }

    private int count(SqlPart where) {
        return site.sql(
                        "select count(*) from jiraissue i join project p on p.id = i.project where "
                                + where.sql())
                .params(where.parameters())
                .query(Integer.class)
                .single();
    }

    private SqlPart where(JiraUser viewer, JqlQuery query) {
        Set<Long> projects = permissions.projects(viewer, Permission.BROWSE_PROJECTS);
        List<SqlPart> parts = new ArrayList<>();
        parts.add(NOT_ARCHIVED);
        parts.add(SqlPart.in("i.project", List.copyOf(projects)));
        query.where().ifPresent(clause -> parts.add(compile(clause, viewer)));
        return SqlPart.all(parts);
    }

    private SqlPart compile(Clause clause, JiraUser viewer) {
        return switch (clause) {
            case Clause.And and ->
                    SqlPart.all(and.parts().stream().map(part -> compile(part, viewer)).toList());
            case Clause.Or or ->
                    SqlPart.any(or.parts().stream().map(part -> compile(part, viewer)).toList());
            case Clause.Not not -> compile(not.part(), viewer).not();
            case Clause.Comparison comparison ->
                    fields.named(comparison.field()).compile(comparison, viewer);
        };
    }

    /** Jira's own order is by key, newest first; the id makes every order total. */
    private String order(JqlQuery query) {
        if (query.order().isEmpty()) {
            return "p.pkey desc, i.issuenum desc";
        }
        List<String> columns = new ArrayList<>();
        for (JqlQuery.Sort sort : query.order()) {
            String direction = sort.descending() ? " desc nulls last" : " nulls last";
            fields.sortColumns(sort.field()).forEach(column -> columns.add(column + direction));
        }
        columns.add("i.id desc");
        return String.join(", ", columns);
    }
}
