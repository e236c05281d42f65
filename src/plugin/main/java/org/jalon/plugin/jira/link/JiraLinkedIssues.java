package org.jalon.plugin.jira.link;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;

import org.jalon.domain.checkpoint.JiraRef;
import org.jalon.domain.checkpoint.LinkedIssue;
import org.jalon.domain.checkpoint.LinkedIssues;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Linked issues through Jira's link manager. A sub-task is linked as well, but not meant. */
public final class JiraLinkedIssues implements LinkedIssues {
    private static final String SUB_TASKS = "jira_subtask_link";

    private final IssueLinkManager links;
    private final IssueLinkTypeManager types;
    private final IssueReadings issues;

    public JiraLinkedIssues(
            IssueLinkManager links, IssueLinkTypeManager types, IssueReadings issues) {
        this.links = links;
        this.types = types;
        this.issues = issues;
    }

    @Override
    public ByType of(JiraIssueId issue) {
        List<Linked> all =
                Stream.concat(
                                links.getOutwardLinks(issue.value()).stream()
                                        .map(it -> linked(it, it.getDestinationId())),
                                links.getInwardLinks(issue.value()).stream()
                                        .map(it -> linked(it, it.getSourceId())))
                        .toList();
        return linkType ->
                issues
                        .allOf(
                                all.stream()
                                        .filter(link -> isMeant(link.type(), linkType))
                                        .map(Linked::other)
                                        .distinct()
                                        .toList())
                        .values()
                        .stream()
                        .map(it -> new LinkedIssue(it.state(), it.statusId(), it.statusName()))
                        .toList();
    }

    private record Linked(IssueLinkType type, JiraIssueId other) {}

    private Linked linked(IssueLink link, Long other) {
        return new Linked(types.getIssueLinkType(link.getLinkTypeId()), new JiraIssueId(other));
    }

    private static boolean isMeant(IssueLinkType type, Optional<JiraRef> wanted) {
        if (type == null || SUB_TASKS.equals(type.getName())) {
            return false;
        }
        return wanted.map(ref -> ref.is(String.valueOf(type.getId()), type.getName())).orElse(true);
    }
}
