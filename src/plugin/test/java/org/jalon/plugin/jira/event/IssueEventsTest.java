package org.jalon.plugin.jira.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;

import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.WorkBook;
import org.junit.Test;
import org.mockito.InOrder;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

public class IssueEventsTest {
    private final Set<Long> followed = new ConcurrentSkipListSet<>();
    private final EventPublisher publisher = mock(EventPublisher.class);
    private final WorksForTests works = new WorksForTests();
    private final IssueEvents events =
            new IssueEvents(
                    publisher,
                    new FollowLater(
                            this::follow,
                            new OursByProject(),
                            works,
                            new WorkBook(works, Clock.systemUTC()),
                            Clock.systemUTC()));

    private void follow(JiraIssueId issue) {
        followed.add(issue.value());
    }

    @Test
    public void everyEventNamesTheIssuesItIsAbout() {
        events.listen();

        events.onIssueChanged(changed(issue(1)));
        events.onIssueEvent(new IssueEvent(issue(2), Map.of(), null, 8L));
        events.onLinkCreated(new IssueLinkCreatedEvent(link(3, 4), Instant.EPOCH));
        events.onLinkDeleted(new IssueLinkDeletedEvent(link(5, 6), Instant.EPOCH));
        events.stopListening();

        assertThat(followed).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    public void aFaultOfOursDoesNotReachJira() {
        assertThatCode(() -> events.onIssueChanged(changed(null))).doesNotThrowAnyException();
    }

    @Test
    public void registersWhenTheAddOnStartsAndNotWithoutEnd() {
        events.listen();
        events.stopListening();

        InOrder order = inOrder(publisher);
        order.verify(publisher).register(events);
        order.verify(publisher).unregister(events);
    }

    private static IssueChangedEvent changed(Issue issue) {
        IssueChangedEvent event = mock(IssueChangedEvent.class);
        when(event.getIssue()).thenReturn(issue);
        return event;
    }

    private static Issue issue(long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(OursByProject.OURS);
        return issue;
    }

    private static IssueLink link(long source, long destination) {
        IssueLink link = mock(IssueLink.class);
        when(link.getSourceId()).thenReturn(source);
        when(link.getDestinationId()).thenReturn(destination);
        return link;
    }
}
