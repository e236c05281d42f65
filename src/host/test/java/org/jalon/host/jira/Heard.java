package org.jalon.host.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.link.IssueLink;

import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.ArrayList;
import java.util.List;

/** A listener that notes what it hears, in order. */
public final class Heard {
    private final List<String> events = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private boolean alwaysInTransaction = true;

    @EventListener
    public void changed(IssueChangedEvent event) {
        note("changed " + event.getIssue().getSummary());
    }

    @EventListener
    public void happened(IssueEvent event) {
        note(
                event.getEventTypeId()
                        + " "
                        + event.getIssue().getSummary()
                        + " by "
                        + event.getUser().getUsername());
    }

    @EventListener
    public void linked(IssueLinkCreatedEvent event) {
        note("linked " + ends(event.getIssueLink()));
    }

    @EventListener
    public void unlinked(IssueLinkDeletedEvent event) {
        note("unlinked " + ends(event.getIssueLink()));
    }

    List<String> events() {
        return events;
    }

    List<Thread> threads() {
        return threads;
    }

    boolean alwaysInTransaction() {
        return alwaysInTransaction;
    }

    private void note(String what) {
        events.add(what);
        threads.add(Thread.currentThread());
        alwaysInTransaction &= TransactionSynchronizationManager.isActualTransactionActive();
    }

    private static String ends(IssueLink link) {
        return link.getSourceId() + " to " + link.getDestinationId();
    }
}
