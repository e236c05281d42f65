package org.jalon.host.jira.search;

import org.jalon.host.HostGap;
import org.jalon.host.jira.issue.Issues;
import org.jalon.host.jira.site.SiteDatabase;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The fields the host can search and sort by, under every name JQL has for them. */
final class JqlFields {
    /** Fields Jira has and the host has not. */
    private static final Set<String> MISSING =
            Set.of(
                    "affectedversion",
                    "attachments",
                    "category",
                    "comment",
                    "component",
                    "environment",
                    "epic link",
                    "filter",
                    "fixversion",
                    "issuelink",
                    "issuelinktype",
                    "lastviewed",
                    "level",
                    "originalestimate",
                    "rank",
                    "remainingestimate",
                    "sprint",
                    "timespent",
                    "voter",
                    "votes",
                    "watcher",
                    "watchers",
                    "worklogauthor",
                    "workratio");

    private final Map<String, JqlField> fields = new HashMap<>();
    private final Map<String, String> sorts = new HashMap<>();

    JqlFields(SiteDatabase site, Issues issues, JqlValues values, JqlFunctions functions) {
        put(new ValueField("i.project", values::projects), "project");
        put(new ValueField("i.issuestatus", values::statuses), "status");
        put(new ValueField("i.issuestatus", values::statusesOfCategory), "statuscategory");
        put(new ValueField("i.issuetype", values::types), "issuetype", "type");
        put(new ValueField("i.priority", values::priorities), "priority");
        put(new ResolutionField(values), "resolution");
        put(new ValueField("i.assignee", values::people), "assignee");
        put(new ValueField("i.reporter", values::people), "reporter");
        put(new ValueField("i.creator", values::people), "creator");
        put(new IdField("i.id", issues, functions), "key", "issuekey", "id", "issue");
        put(new IdField("i.parent", issues, functions), "parent");
        put(new LabelField(), "labels");
        String summary = "lower(i.summary) like ? escape '\\'";
        String description = "lower(i.description) like ? escape '\\'";
        String remarks =
                "exists (select 1 from jiraaction a where a.issueid = i.id"
                        + " and lower(a.actionbody) like ? escape '\\')";
        put(new TextField(summary), "summary");
        put(new TextField(description), "description");
        put(new TextField(summary, description, remarks), "text");
        put(new DateField("i.created", false, site), "created", "createddate");
        put(new DateField("i.updated", false, site), "updated", "updateddate");
        put(new DateField("i.resolutiondate", false, site), "resolved", "resolutiondate");
        put(new DateField("i.duedate", true, site), "due", "duedate");
        sortable();
    }

    JqlField named(String name) {
        JqlField field = fields.get(lower(name));
        if (field == null) {
            refuseMissing(name);
            throw JqlError.because(
                    "Field '"
                            + name
                            + "' does not exist or you do not have permission to view it.");
        }
        return field;
    }

    /** What to sort by, least first; columns separated by commas. */
    List<String> sortColumns(String name) {
        String columns = sorts.get(lower(name));
        if (columns == null) {
            refuseMissing(name);
            throw JqlError.because("Not able to sort using field '" + name + "'.");
        }
        return List.of(columns.split(", "));
    }

    private static void refuseMissing(String name) {
        if (MISSING.contains(lower(name))) {
            throw new HostGap("JQL", name);
        }
    }

    private void sortable() {
        List.of("key", "issuekey", "issue").forEach(name -> sorts.put(name, "p.pkey, i.issuenum"));
        sorts.put("id", "i.id");
        sorts.put("project", "p.pname");
        sorts.put("summary", "lower(i.summary)");
        sorts.put("status", "(select s.seq from issuestatus s where s.id = i.issuestatus)");
        // Jira calls the most urgent priority the greatest although it comes first in the list.
        sorts.put("priority", "(select -s.seq from priority s where s.id = i.priority)");
        sorts.put(
                "assignee",
                "(select u.display_name from cwd_user u where u.user_key = i.assignee)");
        sorts.put(
                "reporter",
                "(select u.display_name from cwd_user u where u.user_key = i.reporter)");
        List.of("issuetype", "type")
                .forEach(
                        name ->
                                sorts.put(
                                        name,
                                        "(select t.pname from issuetype t where t.id ="
                                                + " i.issuetype)"));
        List.of("created", "createddate").forEach(name -> sorts.put(name, "i.created"));
        List.of("updated", "updateddate").forEach(name -> sorts.put(name, "i.updated"));
        List.of("resolved", "resolutiondate").forEach(name -> sorts.put(name, "i.resolutiondate"));
        List.of("due", "duedate").forEach(name -> sorts.put(name, "i.duedate"));
    }

    private void put(JqlField field, String... names) {
        for (String name : names) {
            fields.put(name, field);
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
