package org.jalon.host.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.TestSite;
import org.jalon.host.jira.history.ChangeItem;
import org.jalon.host.jira.issue.IssueEdit;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.project.Resolutions;
import org.jalon.host.jira.site.Rejected;
import org.junit.ClassRule;
import org.junit.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;

public class TransitionsTest {
    private static final int TO_DO = 11;
    private static final int IN_PROGRESS = 21;
    private static final int DONE = 31;

    @ClassRule public static final TestSite SITE = new TestSite();

    private final JiraSite jira = SITE.jira();
    private final JiraProject project = SITE.project();

    @Test
    public void the_standard_workflow_leads_from_each_status_to_both_others() {
        StoredIssue issue = SITE.issue(project, "Moves");
        assertThat(names(issue)).containsExactly("In Progress", "Done");

        StoredIssue moved = perform(issue, TransitionRequest.of(IN_PROGRESS));

        assertThat(moved.statusId()).isEqualTo(SITE.statusId("In Progress"));
        assertThat(names(moved)).containsExactly("To Do", "Done");
        assertThat(jira.workflows().available(SITE.anna(), moved))
                .extracting(one -> one.to().name())
                .containsExactly("To Do", "Done");
    }

    @Test
    public void done_resolves_and_reopening_clears_the_resolution() {
        StoredIssue issue = SITE.issue(project, "Resolved");
        SITE.clock().goOn(Duration.ofDays(2));

        StoredIssue done = perform(issue, TransitionRequest.of(DONE));

        assertThat(done.resolutionId()).contains(Resolutions.DONE);
        assertThat(done.resolved()).contains(SITE.clock().instant());
        assertThat(done.updated()).isEqualTo(SITE.clock().instant());
        assertThat(jira.history().of(issue.id()).get(0).items())
                .containsExactly(
                        new ChangeItem(
                                "resolution",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Resolutions.DONE),
                                Optional.of("Done")),
                        new ChangeItem(
                                "status",
                                Optional.of(SITE.statusId("To Do")),
                                Optional.of("To Do"),
                                Optional.of(SITE.statusId("Done")),
                                Optional.of("Done")));
        SITE.clock().goOn(Duration.ofDays(1));
        jira.issues().edit(SITE.anna(), issue.id(), IssueEdit.nothing().summary("Edited later"));
        assertThat(jira.issues().byId(issue.id()).orElseThrow().resolved())
                .isEqualTo(done.resolved());
        StoredIssue reopened = perform(issue, TransitionRequest.of(TO_DO));
        assertThat(reopened.resolutionId()).isEmpty();
        assertThat(reopened.resolved()).isEmpty();
    }

    @Test
    public void the_actors_own_resolution_and_comment_are_kept() {
        StoredIssue issue = SITE.issue(project, "Duplicate");

        StoredIssue done =
                perform(
                        issue,
                        TransitionRequest.of(DONE)
                                .resolution("10002")
                                .comment("See the other one"));

        assertThat(done.resolutionId()).contains("10002");
        assertThat(jira.comments().of(issue.id()))
                .extracting(comment -> comment.body())
                .containsExactly("See the other one");
        assertThatThrownBy(() -> perform(issue, TransitionRequest.of(TO_DO).resolution("10002")))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.fields()).containsOnlyKeys("resolution"));
        assertThatThrownBy(() -> perform(issue, TransitionRequest.of(TO_DO).resolution("nothing")))
                .isInstanceOf(Rejected.class);
        assertThat(jira.issues().byId(issue.id())).contains(done);
    }

    @Test
    public void a_transition_that_is_not_offered_is_refused() {
        StoredIssue issue = SITE.issue(project, "Stays");

        assertThatThrownBy(() -> perform(issue, TransitionRequest.of(TO_DO)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining(
                        "workflow operation (11) that is not valid for the current state")
                .hasMessageContaining(issue.key());
        assertThat(jira.workflows().available(SITE.ben(), issue)).isEmpty();
        assertThatThrownBy(
                        () ->
                                jira.workflows()
                                        .perform(
                                                SITE.ben(), issue.id(), TransitionRequest.of(DONE)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(
                        () ->
                                jira.workflows()
                                        .perform(
                                                SITE.carl(),
                                                issue.id(),
                                                TransitionRequest.of(DONE)))
                .hasMessage("Issue Does Not Exist");
    }

    @Test
    public void who_moves_an_issue_while_another_does_is_told() throws Exception {
        StoredIssue issue = SITE.issue(project, "Raced");
        FutureTask<StoredIssue> second =
                new FutureTask<>(() -> perform(issue, TransitionRequest.of(DONE)));
        Object meanwhile =
                new Object() {
                    @EventListener
                    public void start(IssueEvent unused) throws Exception {
                        if (second.isDone() || Thread.currentThread().getName().equals("second")) {
                            return;
                        }
                        Thread thread = new Thread(second, "second");
                        thread.start();
                        // Time to read what the first has not committed; then it must wait.
                        thread.join(300);
                    }
                };
        EventPublisher publisher = SITE.service(EventPublisher.class);
        publisher.register(meanwhile);
        try {
            perform(issue, TransitionRequest.of(DONE));
            assertThatThrownBy(second::get)
                    .hasRootCauseInstanceOf(Rejected.class)
                    .hasMessageContaining("not valid for the current state");
        } finally {
            publisher.unregister(meanwhile);
        }
        assertThat(jira.history().of(issue.id())).hasSize(1);
    }

    private StoredIssue perform(StoredIssue issue, TransitionRequest request) {
        return jira.workflows().perform(SITE.anna(), issue.id(), request);
    }

    private List<String> names(StoredIssue issue) {
        return jira.workflows().available(SITE.anna(), issue).stream()
                .map(Transition::name)
                .toList();
    }
}
