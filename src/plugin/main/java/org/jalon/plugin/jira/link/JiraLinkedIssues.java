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
    public List<LinkedIssue> of(JiraIssueId issue, Optional<JiraRef> linkType) {
        Stream<Long> outward =
                links.getOutwardLinks(issue.value()).stream()
                        .filter(link -> isMeant(link, linkType))
                        .map(IssueLink::getDestinationId);
        Stream<Long> inward =
                links.getInwardLinks(issue.value()).stream()
                        .filter(link -> isMeant(link, linkType))
                        .map(IssueLink::getSourceId);
        return Stream.concat(outward, inward)
                .distinct()
                .flatMap(id -> issues.by(new JiraIssueId(id)).stream())
                .map(it -> new LinkedIssue(it.state(), it.statusId(), it.statusName()))
                .toList();
    }

    private boolean isMeant(IssueLink link, Optional<JiraRef> wanted) {
        IssueLinkType type = types.getIssueLinkType(link.getLinkTypeId());
        if (type == null || SUB_TASKS.equals(type.getName())) {
            return false;
        }
        return wanted.map(ref -> ref.is(String.valueOf(type.getId()), type.getName())).orElse(true);
    }
}
