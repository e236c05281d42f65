package org.jalon.host.web.page;

import org.jalon.host.fragment.FragmentContext;
import org.jalon.host.fragment.WebItems;
import org.jalon.host.fragment.WebPanels;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.JiraComment;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.user.JiraUser;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One issue: fields, what can be done with it, its relations, what was said and changed, and the
 * add-ons' panels.
 */
final class IssuePage implements Page {
    private static final String RIGHT_COLUMN = "atl.jira.view.issue.right.context";

    /** Where Jira has the buttons of add-ons, at the right end of an issue's action bar. */
    private static final String TOOLS = "jira.issue.tools";

    private final JiraSite site;
    private final WebPanels panels;
    private final WebItems items;
    private final FragmentContext fragments;

    IssuePage(JiraSite site, WebPanels panels, WebItems items, FragmentContext fragments) {
        this.site = site;
        this.panels = panels;
        this.items = items;
        this.fragments = fragments;
    }

    @Override
    public Answer answer(PageRequest request) {
        String key = request.path().substring("/browse/".length());
        if (!key.contains("-")) {
            return Answer.redirect("/projects/" + key);
        }
        StoredIssue issue = site.issues().visible(request.user(), key);
        return Answer.page("issue", values(issue, request));
    }

    private Map<String, Object> values(StoredIssue issue, PageRequest request) {
        JiraUser user = request.user();
        JiraProject project = site.projects().byId(issue.projectId()).orElseThrow();
        IssueRows rows = new IssueRows(site);
        Map<String, Object> values = new HashMap<>();
        values.put("project", project);
        values.put("issue", rows.of(issue));
        values.put("description", issue.description());
        values.put("labels", issue.labels());
        issue.parentId()
                .flatMap(site.issues()::byId)
                .ifPresent(parent -> values.put("parent", rows.of(parent)));
        values.put("subTasks", rows.of(site.issues().subTasks(issue.id())));
        values.put("linkGroups", new LinkedIssues(site, rows).of(issue, user));
        values.put("transitions", site.workflows().available(user, issue));
        values.put("comments", comments(issue, rows));
        values.put("history", new HistoryRows(rows).of(site.history().of(issue.id())));
        values.put("tab", request.parameter("page").filter("history"::equals).orElse("comments"));
        values.put("mayEdit", may(user, Permission.EDIT_ISSUES, issue));
        values.put("mayLink", may(user, Permission.LINK_ISSUES, issue));
        values.put("mayComment", may(user, Permission.ADD_COMMENTS, issue));
        values.put("tools", items.in(TOOLS, fragments.ofIssue(issue.id()), request.locale()));
        values.put(
                "panels", panels.at(RIGHT_COLUMN, fragments.ofIssue(issue.id()), request.locale()));
        return values;
    }

    private boolean may(JiraUser user, Permission permission, StoredIssue issue) {
        return site.permissions().allowed(user, permission, issue.projectId());
    }

    private List<CommentRow> comments(StoredIssue issue, IssueRows rows) {
        return site.comments().of(issue.id()).stream().map(comment -> row(comment, rows)).toList();
    }

    private static CommentRow row(JiraComment comment, IssueRows rows) {
        return new CommentRow(
                comment.id(), rows.person(comment.authorKey()), comment.body(), comment.created());
    }

    /** A remark as the page shows it. */
    public record CommentRow(long id, String author, String body, Instant created) {}
}
