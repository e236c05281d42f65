package org.jalon.host.jira.link;

import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;

import org.jalon.host.jira.event.Listeners;
import org.jalon.host.jira.site.SiteDatabase;

/** Tells listeners about links. */
public final class LinkEvents {
    private final SiteDatabase site;
    private final Listeners listeners;
    private final LinkObjects objects;

    public LinkEvents(SiteDatabase site, Listeners listeners, LinkObjects objects) {
        this.site = site;
        this.listeners = listeners;
        this.objects = objects;
    }

    void created(JiraLink link) {
        listeners.publish(new IssueLinkCreatedEvent(objects.of(link), site.now()));
    }

    void deleted(JiraLink link) {
        listeners.publish(new IssueLinkDeletedEvent(objects.of(link), site.now()));
    }
}
