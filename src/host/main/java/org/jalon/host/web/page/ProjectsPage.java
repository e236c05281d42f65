package org.jalon.host.web.page;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.project.JiraProject;

import java.util.List;
import java.util.Map;

/** The projects the visitor may browse. */
final class ProjectsPage implements Page {
    private final JiraSite site;

    ProjectsPage(JiraSite site) {
        this.site = site;
    }

    @Override
    public Answer answer(PageRequest request) {
        IssueRows people = new IssueRows(site);
        List<ProjectRow> rows =
                site.permissions().browsable(request.user()).stream()
                        .map(project -> row(project, people))
                        .toList();
        return Answer.page("projects", Map.of("projects", rows));
    }

    private static ProjectRow row(JiraProject project, IssueRows people) {
        return new ProjectRow(
                project.key(),
                project.name(),
                people.person(project.leadKey()),
                project.category().orElse(""));
    }

    /** A project as the list shows it. */
    public record ProjectRow(String key, String name, String lead, String category) {}
}
