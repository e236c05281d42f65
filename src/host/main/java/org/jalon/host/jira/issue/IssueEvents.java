package org.jalon.host.jira.issue;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;

import org.jalon.host.jira.event.Listeners;
import org.jalon.host.jira.user.JiraUser;

import java.util.Map;

/**
 * Tells listeners about issues. As in Jira one act may be told twice: by {@code IssueChangedEvent}
 * when change history was written, and by {@code IssueEvent} with the type of the act.
 */
public final class IssueEvents {
    private final Listeners listeners;
    private final IssueObjects objects;

    public IssueEvents(Listeners listeners, IssueObjects objects) {
        this.listeners = listeners;
        this.objects = objects;
    }

    public void changed(StoredIssue after) {
        listeners.publish(new Changed(objects.of(after)));
    }

    /**
     * @param typeId one of Jira's event types
     */
    public void happened(JiraUser actor, StoredIssue issue, Long typeId) {
        listeners.publish(new IssueEvent(objects.of(issue), Map.of(), actor, typeId));
    }

    private record Changed(Issue issue) implements IssueChangedEvent {
        @Override
        public Issue getIssue() {
            return issue;
        }
    }
}
