package org.jalon.host.jira.issue;

import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.SiteDatabase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Issues as rows: reading and writing, no rules. */
public final class IssueRows {
    /** Ends before {@code where}; aliases: {@code i} the issue, {@code p} its project. */
    public static final String SELECT =
            """
            select i.*, p.pkey, (
                select string_agg(l.label, ' ' order by l.seq) from label l where l.issue = i.id
            ) as labels
            from jiraissue i join project p on p.id = i.project
            """;

    private final SiteDatabase site;

    public IssueRows(SiteDatabase site) {
        this.site = site;
    }

    /**
     * @param rest a condition and order over {@link #SELECT}, with one mark per parameter
     */
    public List<StoredIssue> select(String rest, List<Object> parameters) {
        return site.sql(SELECT + rest).params(parameters).query(IssueRows::issue).list();
    }

    public Optional<StoredIssue> byId(long id) {
        return select("where i.id = ?", List.of(id)).stream().findFirst();
    }

    /**
     * Reads the issue and keeps others from changing it until the transaction ends.
     *
     * @throws Rejected when it is archived: then it can be read only
     */
    public Optional<StoredIssue> locked(long id) {
        Optional<Boolean> archived =
                site.sql("select archived from jiraissue where id = ? for update")
                        .param(id)
                        .query(Boolean.class)
                        .optional();
        if (archived.orElse(false)) {
            throw Rejected.because(
                    Rejected.Reason.FORBIDDEN, "This issue is archived and can only be viewed.");
        }
        return archived.isPresent() ? byId(id) : Optional.empty();
    }

    /** With its sub-tasks; nobody is told. */
    void archive(long id, boolean archived) {
        site.sql("update jiraissue set archived = ? where id = ? or parent = ?")
                .params(List.of(archived, id, id))
                .update();
    }

    List<StoredIssue> below(long parentId) {
        return select("where i.parent = ? order by i.issuenum", List.of(parentId));
    }

    void insert(List<StoredIssue> issues) {
        site.batch(
                """
                insert into jiraissue (id, project, issuenum, issuetype, issuestatus, priority,
                    resolution, parent, summary, description, assignee, reporter, creator, duedate,
                    created, updated, resolutiondate, workflow_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                issues.stream().map(IssueRows::row).toList());
        insertLabels(issues);
    }

    void update(StoredIssue issue) {
        site.sql(
                        """
                        update jiraissue set issuestatus = ?, priority = ?, resolution = ?,
                            summary = ?, description = ?, assignee = ?, reporter = ?,
                            duedate = ?, updated = ?, resolutiondate = ?
                        where id = ?
                        """)
                .param(issue.statusId())
                .param(issue.priorityId())
                .param(issue.resolutionId().orElse(null))
                .param(issue.summary())
                .param(issue.description())
                .param(issue.assigneeKey().orElse(null))
                .param(issue.reporterKey())
                .param(issue.due().orElse(null))
                .param(SiteDatabase.stamp(issue.updated()))
                .param(issue.resolved().map(SiteDatabase::stamp).orElse(null))
                .param(issue.id())
                .update();
        site.sql("delete from label where issue = ?").param(issue.id()).update();
        insertLabels(List.of(issue));
    }

    void delete(long id) {
        site.sql("delete from label where issue = ?").param(id).update();
        site.sql("delete from jiraissue where id = ?").param(id).update();
    }

    private void insertLabels(List<StoredIssue> issues) {
        List<Object[]> labels = new ArrayList<>();
        for (StoredIssue issue : issues) {
            for (String label : issue.labels()) {
                labels.add(new Object[] {issue.id(), label, issue.labels().indexOf(label)});
            }
        }
        site.batch("insert into label values (?, ?, ?)", labels);
    }

    private static Object[] row(StoredIssue issue) {
        return new Object[] {
            issue.id(),
            issue.projectId(),
            issue.number(),
            issue.typeId(),
            issue.statusId(),
            issue.priorityId(),
            issue.resolutionId().orElse(null),
            issue.parentId().orElse(null),
            issue.summary(),
            issue.description(),
            issue.assigneeKey().orElse(null),
            issue.reporterKey(),
            issue.creatorKey(),
            issue.due().orElse(null),
            SiteDatabase.stamp(issue.created()),
            SiteDatabase.stamp(issue.updated()),
            issue.resolved().map(SiteDatabase::stamp).orElse(null),
            issue.workflowEntry()
        };
    }

    static StoredIssue issue(ResultSet row, int index) throws SQLException {
        long number = row.getLong("issuenum");
        Optional<String> labels = Optional.ofNullable(row.getString("labels"));
        return new StoredIssue(
                row.getLong("id"),
                row.getString("pkey") + "-" + number,
                row.getLong("project"),
                number,
                row.getString("issuetype"),
                row.getString("issuestatus"),
                row.getString("priority"),
                Optional.ofNullable(row.getString("resolution")),
                Optional.ofNullable(row.getObject("parent", Long.class)),
                row.getString("summary"),
                row.getString("description"),
                Optional.ofNullable(row.getString("assignee")),
                row.getString("reporter"),
                row.getString("creator"),
                Optional.ofNullable(row.getObject("duedate", LocalDate.class)),
                SiteDatabase.instant(row, "created"),
                SiteDatabase.instant(row, "updated"),
                SiteDatabase.instantIfAny(row, "resolutiondate"),
                labels.map(text -> List.of(text.split(" "))).orElse(List.of()),
                row.getLong("workflow_id"));
    }
}
