package org.jalon.host.jira.link;

import org.jalon.host.jira.issue.IssueTies;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.JiraUser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Links between issues. As in Jira they are told of by link events alone, without an issue event.
 */
public final class Links implements IssueTies {
    private final SiteDatabase site;
    private final LinkRows rows;
    private final LinkRules rules;
    private final LinkHistory history;
    private final LinkEvents events;

    public Links(SiteDatabase site, LinkRules rules, LinkHistory history, LinkEvents events) {
        this.site = site;
        this.rows = new LinkRows(site);
        this.rules = rules;
        this.history = history;
        this.events = events;
    }

    public Optional<JiraLink> byId(long id) {
        return rows.byId(id);
    }

    /** Links whose source is this issue. */
    public List<JiraLink> outward(long issueId) {
        return rows.outward(issueId);
    }

    /** Links whose destination is this issue. */
    public List<JiraLink> inward(long issueId) {
        return rows.inward(issueId);
    }

    /**
     * Links two issues; needs the permission to link in the source's project and to browse the
     * other. Linking twice the same way changes nothing, as in Jira.
     */
    public JiraLink create(JiraUser actor, long sourceId, long destinationId, long typeId) {
        return site.inTransaction(
                () -> {
                    JiraLinkType type = rules.checkCreate(actor, sourceId, destinationId, typeId);
                    return linked(actor, sourceId, destinationId, type);
                });
    }

    /** As the Jira API links for an add-on, which is to have asked for permissions itself. */
    JiraLink createUnchecked(JiraUser actor, long sourceId, long destinationId, long typeId) {
        return site.inTransaction(() -> linked(actor, sourceId, destinationId, rules.type(typeId)));
    }

    private JiraLink linked(JiraUser actor, long sourceId, long destinationId, JiraLinkType type) {
        return rows.between(type.id(), sourceId, destinationId)
                .orElseGet(() -> write(actor, sourceId, destinationId, type));
    }

    public void delete(JiraUser actor, long linkId) {
        site.inTransaction(
                () -> {
                    JiraLink link = rows.byId(linkId).orElseThrow(LinkRules::noLink);
                    rules.checkDelete(actor, link);
                    delete(actor, link);
                });
    }

    /** As the Jira API unlinks for an add-on, which is to have asked for permissions itself. */
    void deleteUnchecked(JiraUser actor, long linkId) {
        site.inTransaction(() -> rows.byId(linkId).ifPresent(link -> delete(actor, link)));
    }

    private void delete(JiraUser actor, JiraLink link) {
        rows.delete(link.id());
        history.unlinked(actor, link);
        events.deleted(link);
    }

    /**
     * The links of an issue that is being deleted; those at the other end keep no history of it.
     */
    @Override
    public void cut(JiraUser actor, StoredIssue issue) {
        List<JiraLink> all = new ArrayList<>(outward(issue.id()));
        all.addAll(inward(issue.id()));
        all.stream()
                .distinct()
                .forEach(
                        link -> {
                            rows.delete(link.id());
                            events.deleted(link);
                        });
    }

    private JiraLink write(JiraUser actor, long sourceId, long destinationId, JiraLinkType type) {
        JiraLink link =
                new JiraLink(
                        site.nextId(),
                        type.id(),
                        sourceId,
                        destinationId,
                        outward(sourceId).size());
        rows.insert(List.of(link));
        history.linked(actor, link);
        events.created(link);
        return link;
    }
}
