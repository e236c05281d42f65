package org.jalon.host.jirarest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.chavaillaz.client.jira.JiraClient;
import com.chavaillaz.client.jira.domain.Comment;
import com.chavaillaz.client.jira.domain.Fields;
import com.chavaillaz.client.jira.domain.Identity;
import com.chavaillaz.client.jira.domain.Issue;
import com.chavaillaz.client.jira.domain.IssueTransition;
import com.chavaillaz.client.jira.domain.IssueType;
import com.chavaillaz.client.jira.domain.Issues;
import com.chavaillaz.client.jira.domain.Link;
import com.chavaillaz.client.jira.domain.Project;
import com.chavaillaz.client.jira.domain.Transition;
import com.chavaillaz.client.jira.exception.JiraResponseException;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.sample.SampleHost;
import org.junit.ClassRule;
import org.junit.Test;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * A public client library of Jira's REST API, unchanged, does a BU lead's day. It knows nothing of
 * the host, so what it can read is Jira's. Why this one: decision 0030.
 */
public class PublicClientIT {
    @ClassRule public static final SampleHost HOST = new SampleHost(Dialect.H2);

    private final JiraClient<Issue> lead = SessionJiraClient.login(HOST.address(), "lead-fr");

    @Test
    public void the_lead_sees_the_program_and_the_own_bu_only() {
        assertThat(done(lead.getUserApi().getCurrentUser()).getName()).isEqualTo("lead-fr");
        assertThat(done(lead.getProjectApi().getProjects()))
                .extracting(Identity::getKey)
                .containsExactlyInAnyOrder("XBP", "FR");

        Throwable refused = catchThrowable(() -> done(lead.getIssueApi().getIssue("DE-1")));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        JiraResponseException.class,
                        answer -> {
                            assertThat(answer.getStatusCode()).isEqualTo(404);
                            assertThat(answer).hasMessageContaining("Issue Does Not Exist");
                        });
    }

    @Test
    public void the_lead_creates_links_comments_finds_and_moves_work() {
        String key =
                done(lead.getIssueApi().addIssue(task("Print the new parcel labels"))).getKey();
        assertThat(key).startsWith("FR-");
        Issue milestone = milestone("M10");

        done(lead.getIssueApi().addIssueLink(Link.from("Jalon rollout", key, milestone.getKey())));
        done(lead.getIssueApi().addComment(key, Comment.from("Printer profile asked for")));
        done(lead.getIssueApi().updateIssue(renamed(key, "Print and check the new parcel labels")));

        Issues<Issue> found =
                done(
                        lead.getSearchApi()
                                .searchIssues(
                                        "project = FR AND summary ~ \"check the new parcel labels\""
                                                + " ORDER BY key DESC",
                                        0,
                                        10));
        assertThat(found).extracting(Identity::getKey).containsExactly(key);
        Issue issue = done(lead.getIssueApi().getIssue(key));
        assertThat(issue.getFields().getReporter().getName()).isEqualTo("lead-fr");
        assertThat(issue.getFields().getCreated()).isNotNull();
        assertThat(issue.getFields().getIssueLinks())
                .singleElement()
                .satisfies(
                        link ->
                                assertThat(link.getOutwardIssue().getKey())
                                        .isEqualTo(milestone.getKey()));
        assertThat(issue.getFields().getComments())
                .extracting(Comment::getBody)
                .containsExactly("Printer profile asked for");

        done(lead.getIssueApi().doTransition(key, IssueTransition.from(transition(key, "Done"))));

        assertThat(
                        done(lead.getIssueApi().getIssue(key))
                                .getFields()
                                .getStatus()
                                .getStatusCategory()
                                .getKey())
                .isEqualTo("done");
    }

    @Test
    public void a_refused_move_says_which_criteria_are_missing() {
        String rollout =
                done(
                                lead.getSearchApi()
                                        .searchIssues(
                                                "project = XBP AND issuetype = Rollout AND assignee"
                                                        + " = currentUser()",
                                                0,
                                                10))
                        .stream()
                        .findFirst()
                        .orElseThrow()
                        .getKey();

        Throwable refused =
                catchThrowable(
                        () ->
                                done(
                                        lead.getIssueApi()
                                                .doTransition(
                                                        rollout,
                                                        IssueTransition.from(
                                                                transition(rollout, "Closed")))));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        JiraResponseException.class,
                        answer -> {
                            assertThat(answer.getStatusCode()).isEqualTo(400);
                            assertThat(answer.getMessage())
                                    .contains("CP5-1", "CP5-2", "CP5-3")
                                    .doesNotContain("CP5-5");
                        });
        assertThat(done(lead.getIssueApi().getIssue(rollout)).getFields().getStatus().getName())
                .isEqualTo("Hypercare");
    }

    private Issue milestone(String code) {
        return done(
                        lead.getSearchApi()
                                .searchIssues(
                                        "project = XBP AND issuetype = Milestone AND assignee ="
                                                + " currentUser()",
                                        0,
                                        50))
                .stream()
                .filter(issue -> issue.getFields().getSummary().startsWith(code))
                .findFirst()
                .orElseThrow();
    }

    private Transition transition(String key, String status) {
        return done(lead.getIssueApi().getTransitions(key)).stream()
                .filter(transition -> transition.getTo().getName().equals(status))
                .findFirst()
                .orElseThrow();
    }

    private static Issue task(String summary) {
        Project project = new Project();
        project.setKey("FR");
        IssueType type = new IssueType();
        type.setName("Task");
        Fields fields = new Fields().setProject(project);
        fields.setIssueType(type);
        fields.setSummary(summary);
        Issue issue = new Issue();
        issue.setFields(fields);
        return issue;
    }

    private static Issue renamed(String key, String summary) {
        Fields fields = new Fields();
        fields.setSummary(summary);
        Issue issue = Issue.fromKey(key);
        issue.setFields(fields);
        return issue;
    }

    private static <T> T done(CompletableFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
