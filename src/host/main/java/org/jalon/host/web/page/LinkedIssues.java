package org.jalon.host.web.page;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.link.JiraLink;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.user.JiraUser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The linked issues the visitor may see, grouped by how the link reads from here. */
final class LinkedIssues {
    private final JiraSite site;
    private final IssueRows rows;

    LinkedIssues(JiraSite site, IssueRows rows) {
        this.site = site;
        this.rows = rows;
    }

    List<Group> of(StoredIssue issue, JiraUser viewer) {
        Map<String, List<Linked>> groups = new LinkedHashMap<>();
        for (JiraLink link : site.links().outward(issue.id())) {
            add(
                    groups,
                    site.linkTypes().byId(link.typeId()).orElseThrow().outward(),
                    link,
                    link.destinationId(),
                    viewer);
        }
        for (JiraLink link : site.links().inward(issue.id())) {
            add(
                    groups,
                    site.linkTypes().byId(link.typeId()).orElseThrow().inward(),
                    link,
                    link.sourceId(),
                    viewer);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private void add(
            Map<String, List<Linked>> groups,
            String wording,
            JiraLink link,
            long otherId,
            JiraUser viewer) {
        site.issues()
                .byId(otherId)
                .filter(
                        other ->
                                site.permissions()
                                        .allowed(
                                                viewer,
                                                Permission.BROWSE_PROJECTS,
                                                other.projectId()))
                .ifPresent(
                        other ->
                                groups.computeIfAbsent(wording, name -> new ArrayList<>())
                                        .add(new Linked(link.id(), rows.of(other))));
    }

    /** Links that read the same, for example all of {@code is blocked by}. */
    public record Group(String wording, List<Linked> links) {}

    /** One linked issue. */
    public record Linked(long linkId, IssueRow issue) {}
}
