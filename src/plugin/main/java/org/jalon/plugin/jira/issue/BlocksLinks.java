package org.jalon.plugin.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;

import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who blocks whom, by Jira's own links: the source blocks, the destination is blocked. */
public final class BlocksLinks {
    private final IssueLinkManager links;
    private final IssueManager issues;
    private final BlocksLinkType type;

    public BlocksLinks(IssueLinkManager links, IssueManager issues, BlocksLinkType type) {
        this.links = links;
        this.issues = issues;
        this.type = type;
    }

    /** The issues without a resolution that block this one. */
    Set<JiraIssueId> unresolvedBlockersOf(long issue) {
        return ends(links.getInwardLinks(issue), IssueLink::getSourceId)
                .filter(this::isUnresolved)
                .map(JiraIssueId::new)
                .collect(Collectors.toSet());
    }

    /** The issues this one blocks while it is unresolved. */
    Set<JiraIssueId> blockedBy(long blocker) {
        return ends(links.getOutwardLinks(blocker), IssueLink::getDestinationId)
                .map(JiraIssueId::new)
                .collect(Collectors.toSet());
    }

    private boolean isUnresolved(Long id) {
        Issue blocker = issues.getIssueObject(id);
        return blocker != null && blocker.getResolutionDate() == null;
    }

    private Stream<Long> ends(Collection<IssueLink> found, Function<IssueLink, Long> end) {
        if (found.isEmpty()) {
            return Stream.empty();
        }
        OptionalLong blocks = type.id();
        return blocks.isEmpty()
                ? Stream.empty()
                : found.stream()
                        .filter(link -> link.getLinkTypeId() == blocks.getAsLong())
                        .map(end);
    }
}
