package org.jalon.plugin.jira.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.link.IssueLink;
import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.shared.JiraIssueId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to what happens to issues and hands their ids on. An event is only a hint: one edit brings
 * several, in any order, and the issue is read afresh. Nothing is thrown back into Jira, because what
 * the user did has happened already.
 */
public final class IssueEvents {
    private static final Logger LOG = LoggerFactory.getLogger(IssueEvents.class);

    private final EventPublisher publisher;
    private final IssueFollower follower;

    public IssueEvents(EventPublisher publisher, IssueFollower follower) {
        this.publisher = publisher;
        this.follower = follower;
    }

    /** Called when the add-on has started. */
    public void listen() {
        publisher.register(this);
    }

    /** Called before the add-on stops. */
    public void stopListening() {
        publisher.unregister(this);
    }

    @EventListener
    public void onIssueChanged(IssueChangedEvent event) {
        follow(event.getIssue().getId());
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        follow(event.getIssue().getId());
    }

    @EventListener
    public void onLinkCreated(IssueLinkCreatedEvent event) {
        followEnds(event.getIssueLink());
    }

    @EventListener
    public void onLinkDeleted(IssueLinkDeletedEvent event) {
        followEnds(event.getIssueLink());
    }

    private void followEnds(IssueLink link) {
        follow(link.getSourceId());
        follow(link.getDestinationId());
    }

    private void follow(Long issueId) {
        try {
            follower.changed(new JiraIssueId(issueId));
        } catch (RuntimeException failure) {
            LOG.error("Issue {} could not be followed; its figures are stale", issueId, failure);
        }
    }
}
