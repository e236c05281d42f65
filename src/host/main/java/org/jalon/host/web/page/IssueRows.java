package org.jalon.host.web.page;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraIssueType;
import org.jalon.host.jira.project.JiraPriority;
import org.jalon.host.jira.project.JiraResolution;
import org.jalon.host.jira.project.JiraStatus;
import org.jalon.host.jira.project.StatusGroup;
import org.jalon.host.jira.user.JiraUser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns stored issues into what lists show; remembers people's names while one page is made. */
final class IssueRows {
    private final JiraSite site;
    private final Map<String, String> people = new HashMap<>();

    IssueRows(JiraSite site) {
        this.site = site;
    }

    List<IssueRow> of(List<StoredIssue> issues) {
        return issues.stream().map(this::of).toList();
    }

    IssueRow of(StoredIssue issue) {
        JiraStatus status = site.statuses().byId(issue.statusId()).orElseThrow();
        return new IssueRow(
                issue.id(),
                issue.key(),
                issue.summary(),
                site.issueTypes().byId(issue.typeId()).map(JiraIssueType::name).orElse(""),
                site.priorities().byId(issue.priorityId()).map(JiraPriority::name).orElse(""),
                status.name(),
                lozenge(status.group()),
                status.group() == StatusGroup.DONE,
                issue.assigneeKey().map(this::person).orElse(""),
                person(issue.reporterKey()),
                issue.due().orElse(null),
                issue.created(),
                issue.updated(),
                issue.resolved().orElse(null),
                issue.resolutionId()
                        .flatMap(id -> site.resolutions().byId(id))
                        .map(JiraResolution::name)
                        .orElse(""));
    }

    /** Display name; the key of somebody who is gone. */
    String person(String key) {
        return people.computeIfAbsent(
                key,
                wanted -> site.users().byKey(wanted).map(JiraUser::displayName).orElse(wanted));
    }

    static String lozenge(StatusGroup group) {
        return switch (group) {
            case DONE -> "aui-lozenge-success";
            case IN_PROGRESS -> "aui-lozenge-inprogress";
            case TO_DO, UNDEFINED -> "aui-lozenge-default";
        };
    }
}
