package org.jalon.plugin.jira.link;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;

import org.jalon.domain.linking.RolloutLinks;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Links of our type through Jira's link manager. */
public final class JiraRolloutLinks implements RolloutLinks {
    private final IssueLinkManager links;
    private final RolloutLinkType type;

    public JiraRolloutLinks(IssueLinkManager links, RolloutLinkType type) {
        this.links = links;
        this.type = type;
    }

    @Override
    public Set<JiraIssueId> deliveriesOf(JiraIssueId milestoneOrRolloutIssue) {
        return ends(links.getInwardLinks(milestoneOrRolloutIssue.value()), IssueLink::getSourceId);
    }

    @Override
    public Set<JiraIssueId> deliveredBy(JiraIssueId issue) {
        return ends(links.getOutwardLinks(issue.value()), IssueLink::getDestinationId);
    }

    private Set<JiraIssueId> ends(Collection<IssueLink> found, Function<IssueLink, Long> end) {
        if (found.isEmpty()) {
            return Set.of();
        }
        OptionalLong ours = type.id();
        if (ours.isEmpty()) {
            return Set.of();
        }
        return found.stream()
                .filter(link -> link.getLinkTypeId() == ours.getAsLong())
                .map(end)
                .map(JiraIssueId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
