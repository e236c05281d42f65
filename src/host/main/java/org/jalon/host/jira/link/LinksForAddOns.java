package org.jalon.host.jira.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;

import org.jalon.host.HostGap;
import org.jalon.host.jira.user.JiraUser;

import java.util.Collection;
import java.util.List;

/** Links and their types as the Jira API shows them: unfiltered, read afresh at every call. */
public final class LinksForAddOns implements IssueLinkManager, IssueLinkTypeManager {
    private final Links links;
    private final LinkTypes types;
    private final LinkObjects objects;

    public LinksForAddOns(Links links, LinkTypes types, LinkObjects objects) {
        this.links = links;
        this.types = types;
        this.objects = objects;
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceId) {
        return links.outward(sourceId).stream().map(objects::of).toList();
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationId) {
        return links.inward(destinationId).stream().map(objects::of).toList();
    }

    @Override
    public void createIssueLink(
            Long sourceId,
            Long destinationId,
            Long linkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException {
        if (!(remoteUser instanceof JiraUser user)) {
            throw new HostGap(IssueLinkManager.class.getName(), "createIssueLink by nobody");
        }
        links.createUnchecked(user, sourceId, destinationId, linkTypeId);
    }

    @Override
    public void removeIssueLink(IssueLink link, ApplicationUser remoteUser) {
        if (!(remoteUser instanceof JiraUser user)) {
            throw new HostGap(IssueLinkManager.class.getName(), "removeIssueLink by nobody");
        }
        links.deleteUnchecked(user, link.getId());
    }

    @Override
    public void createIssueLinkType(String name, String outward, String inward, String style) {
        types.add(name, outward, inward, style == null ? "" : style);
    }

    @Override
    public IssueLinkType getIssueLinkType(Long id) {
        return id == null ? null : types.byId(id).orElse(null);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return types.byName(name).<Collection<IssueLinkType>>map(List::of).orElse(List.of());
    }
}
