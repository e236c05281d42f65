package org.jalon.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.IssueManager;

import org.jalon.host.HostGap;
import org.jalon.host.jira.issue.IssueEdit;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.link.JiraLink;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.workflow.TransitionRequest;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

import java.util.Optional;

public class EventsTest {
    @ClassRule public static final TestSite SITE = new TestSite();

    private final JiraSite jira = SITE.jira();
    private final JiraProject project = SITE.project();
    private final EventPublisher publisher = SITE.service(EventPublisher.class);
    private final Heard heard = new Heard();

    @Before
    public void listen() {
        publisher.register(heard);
    }

    @After
    public void stopListening() {
        publisher.unregister(heard);
    }

    @Test
    public void each_act_is_told_as_jira_tells_it() {
        StoredIssue issue = SITE.issue(project, "Act");
        jira.issues().edit(SITE.anna(), issue.id(), IssueEdit.nothing().description("d"));
        jira.issues()
                .edit(
                        SITE.anna(),
                        issue.id(),
                        IssueEdit.nothing().assignee(Optional.of(SITE.ben().key())));
        jira.comments().add(SITE.anna(), issue.id(), "c");
        jira.workflows().perform(SITE.anna(), issue.id(), TransitionRequest.of(31));
        jira.issues().delete(SITE.anna(), issue.id());

        assertThat(heard.events())
                .containsExactly(
                        "1 Act by anna",
                        "changed Act",
                        "2 Act by anna",
                        "changed Act",
                        "3 Act by anna",
                        "6 Act by anna",
                        "changed Act",
                        "4 Act by anna",
                        "8 Act by anna");
    }

    @Test
    public void events_come_on_the_acting_thread_inside_the_transaction() {
        SITE.issue(project, "Here");

        assertThat(heard.threads()).containsOnly(Thread.currentThread());
        assertThat(heard.alwaysInTransaction()).isTrue();
    }

    @Test
    public void links_are_told_by_link_events_alone() {
        StoredIssue one = SITE.issue(project, "One");
        StoredIssue two = SITE.issue(project, "Two");
        heard.events().clear();
        long blocks = jira.linkTypes().byName("Blocks").orElseThrow().id();

        JiraLink link = jira.links().create(SITE.anna(), one.id(), two.id(), blocks);
        jira.links().create(SITE.anna(), one.id(), two.id(), blocks);
        jira.links().delete(SITE.anna(), link.id());

        assertThat(heard.events())
                .containsExactly(
                        "linked " + one.id() + " to " + two.id(),
                        "unlinked " + one.id() + " to " + two.id());
    }

    @Test
    public void who_does_not_listen_any_more_hears_nothing() {
        publisher.unregister(heard);

        SITE.issue(project, "Unheard");

        assertThat(heard.events()).isEmpty();
    }

    @Test
    public void a_listener_that_throws_disturbs_nobody() {
        Object broken =
                new Object() {
                    @EventListener
                    public void fail(IssueEvent unused) {
                        throw new IllegalStateException("broken listener of a test");
                    }
                };
        publisher.register(broken);
        try {
            assertThatCode(() -> SITE.issue(project, "Kept")).doesNotThrowAnyException();
        } finally {
            publisher.unregister(broken);
        }

        assertThat(heard.events()).containsExactly("1 Kept by anna");
        assertThat(jira.search().count(SITE.anna(), "project = " + project.key())).isEqualTo(1);
    }

    @Test
    public void a_gap_of_the_host_is_not_hidden_by_a_listener() {
        Object gap =
                new Object() {
                    @EventListener
                    public void meet(IssueEvent unused) {
                        throw new HostGap("com.atlassian.Type", "member");
                    }
                };
        publisher.register(gap);
        try {
            assertThatThrownBy(() -> SITE.issue(project, "Rolled back"))
                    .isInstanceOf(HostGap.class);
        } finally {
            publisher.unregister(gap);
        }

        assertThat(jira.search().count(SITE.anna(), "project = " + project.key())).isZero();
    }

    @Test
    public void a_listener_reads_what_the_act_wrote() {
        IssueManager manager = SITE.service(IssueManager.class);
        StringBuilder seen = new StringBuilder();
        Object reader =
                new Object() {
                    @EventListener
                    public void read(IssueEvent event) {
                        seen.append(manager.getIssueObject(event.getIssue().getId()).getSummary());
                    }
                };
        StoredIssue issue = SITE.issue(project, "Before");
        publisher.register(reader);
        try {
            jira.issues().edit(SITE.anna(), issue.id(), IssueEdit.nothing().summary("After"));
        } finally {
            publisher.unregister(reader);
        }

        assertThat(seen).hasToString("After");
    }

    @Test
    public void an_object_that_listens_to_nothing_is_refused() {
        assertThatThrownBy(() -> publisher.register("deaf"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
