package org.jalon.plugin.jira.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to what happens to issues and hands their ids on. An event is only a hint: one edit
 * brings several, in any order, and the issue is read afresh. Nothing is thrown back into Jira.
 */
public final class IssueEvents {
    private static final Logger LOG = LoggerFactory.getLogger(IssueEvents.class);

    private final EventPublisher publisher;
    private final FollowLater follow;

    public IssueEvents(EventPublisher publisher, FollowLater follow) {
        this.publisher = publisher;
        this.follow = follow;
    }

    /** Called when the add-on has started. */
    public void listen() {
        follow.start();
        publisher.register(this);
    }

    /** Called before the add-on stops. */
    public void stopListening() {
        publisher.unregister(this);
        follow.stop();
    }

    @EventListener
    public void onIssueChanged(IssueChangedEvent event) {
        safely(() -> look(event.getIssue()));
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        safely(() -> look(event.getIssue()));
    }

    @EventListener
    public void onLinkCreated(IssueLinkCreatedEvent event) {
        safely(() -> bothEnds(event.getIssueLink()));
    }

    @EventListener
    public void onLinkDeleted(IssueLinkDeletedEvent event) {
        safely(() -> bothEnds(event.getIssueLink()));
    }

    private void look(Issue issue) {
        follow.look(issue.getId(), issue.getProjectId());
    }

    /** A link can make any issue one of a program. */
    private void bothEnds(IssueLink link) {
        follow.look(link.getSourceId());
        follow.look(link.getDestinationId());
    }

    /** What the person did has happened; a fault of ours must not undo it. */
    private static void safely(Runnable noting) {
        try {
            noting.run();
        } catch (RuntimeException failure) {
            LOG.error("An event could not be noted; figures may be stale", failure);
        }
    }
}
