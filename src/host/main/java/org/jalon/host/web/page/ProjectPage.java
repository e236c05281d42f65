package org.jalon.host.web.page;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.search.SearchResult;
import org.jalon.host.jira.site.Rejected;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One project: what is open and how much there is. A project the visitor may not browse is missing.
 */
final class ProjectPage implements Page {
    private static final int SHOWN = 50;

    private final JiraSite site;

    ProjectPage(JiraSite site) {
        this.site = site;
    }

    @Override
    public Answer answer(PageRequest request) {
        String key = request.path().split("/")[2];
        JiraProject project =
                browsable(site, request, key)
                        .orElseThrow(
                                () ->
                                        Rejected.because(
                                                Rejected.Reason.NOT_FOUND,
                                                "No project could be found"));
        String all = "project = " + project.key();
        String open = all + " AND statusCategory != Done ORDER BY key ASC";
        SearchResult found = site.search().find(request.user(), open, 0, SHOWN);
        IssueRows rows = new IssueRows(site);
        List<IssueRow> issues = rows.of(found.issues());
        return Answer.page(
                "project",
                Map.of(
                        "project", project,
                        "lead", rows.person(project.leadKey()),
                        "issues", issues,
                        "open", found.total(),
                        "total", site.search().count(request.user(), all),
                        "openQuery", Queries.encoded(open),
                        "allQuery", Queries.encoded(all + " ORDER BY key ASC")));
    }

    static Optional<JiraProject> browsable(JiraSite site, PageRequest request, String key) {
        return site.permissions().browsable(request.user()).stream()
                .filter(project -> project.key().equals(key))
                .findFirst();
    }
}
