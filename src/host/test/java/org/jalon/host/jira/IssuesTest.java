package org.jalon.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jalon.host.jira.history.ChangeGroup;
import org.jalon.host.jira.history.ChangeItem;
import org.jalon.host.jira.issue.IssueEdit;
import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.site.Rejected;
import org.junit.ClassRule;
import org.junit.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

public class IssuesTest {
    @ClassRule public static final TestSite SITE = new TestSite();

    private final JiraSite jira = SITE.jira();
    private final JiraProject project = SITE.project();

    @Test
    public void an_edit_leaves_its_history_as_jira_writes_it() {
        StoredIssue issue =
                jira.issues()
                        .create(
                                SITE.anna(),
                                SITE.task(project, "Old").due(LocalDate.of(2026, 12, 1)));
        SITE.clock().goOn(Duration.ofHours(1));

        StoredIssue after =
                jira.issues()
                        .edit(
                                SITE.anna(),
                                issue.id(),
                                IssueEdit.nothing()
                                        .summary("New")
                                        .assignee(Optional.of(SITE.ben().key()))
                                        .due(Optional.of(LocalDate.of(2027, 1, 4))));

        assertThat(after.updated()).isEqualTo(SITE.clock().instant());
        assertThat(jira.issues().byId(issue.id())).contains(after);
        ChangeGroup group = jira.history().of(issue.id()).get(0);
        assertThat(group.authorKey()).isEqualTo(SITE.anna().key());
        assertThat(group.items())
                .containsExactly(
                        ChangeItem.text("summary", "Old", "New"),
                        new ChangeItem(
                                "assignee",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(SITE.ben().key()),
                                Optional.of("Ben Browser")),
                        new ChangeItem(
                                "duedate",
                                Optional.of("2026-12-01"),
                                Optional.of("2026-12-01 00:00:00.0"),
                                Optional.of("2027-01-04"),
                                Optional.of("2027-01-04 00:00:00.0")));
    }

    @Test
    public void an_edit_can_clear_what_may_be_empty() {
        StoredIssue issue =
                jira.issues()
                        .create(
                                SITE.anna(),
                                SITE.task(project, "x")
                                        .assignee(SITE.ben().key())
                                        .due(LocalDate.of(2026, 12, 1))
                                        .labels(List.of("a")));

        IssueEdit clear =
                IssueEdit.nothing()
                        .assignee(Optional.empty())
                        .due(Optional.empty())
                        .labels(List.of());
        jira.issues().edit(SITE.anna(), issue.id(), clear);

        StoredIssue after = jira.issues().byId(issue.id()).orElseThrow();
        assertThat(after.assigneeKey()).isEmpty();
        assertThat(after.due()).isEmpty();
        assertThat(after.labels()).isEmpty();
    }

    @Test
    public void an_edit_that_changes_nothing_leaves_no_trace() {
        StoredIssue issue = SITE.issue(project, "Same");
        SITE.clock().goOn(Duration.ofHours(1));

        jira.issues().edit(SITE.anna(), issue.id(), IssueEdit.nothing().summary("Same"));

        assertThat(jira.history().of(issue.id())).isEmpty();
        assertThat(jira.issues().byId(issue.id())).contains(issue);
    }

    @Test
    public void who_may_only_browse_may_not_edit_comment_or_delete() {
        StoredIssue issue = SITE.issue(project, "Mine");

        assertThatThrownBy(
                        () ->
                                jira.issues()
                                        .edit(
                                                SITE.ben(),
                                                issue.id(),
                                                IssueEdit.nothing().summary("x")))
                .hasMessage("You do not have permission to edit issues in this project.");
        assertThatThrownBy(() -> jira.comments().add(SITE.ben(), issue.id(), "x"))
                .hasMessage(
                        "Ben Browser, you do not have the permission to comment on this issue.");
        assertThatThrownBy(() -> jira.issues().delete(SITE.ben(), issue.id()))
                .hasMessage("You do not have permission to delete issues in this project.");
        assertThat(jira.issues().byId(issue.id())).contains(issue);
        assertThat(jira.comments().of(issue.id())).isEmpty();
    }

    @Test
    public void hidden_and_missing_issues_answer_alike() {
        StoredIssue issue = SITE.issue(project, "Secret");

        Rejected hidden =
                catchThrowableOfType(
                        Rejected.class, () -> jira.issues().visible(SITE.carl(), issue.key()));
        Rejected missing =
                catchThrowableOfType(
                        Rejected.class,
                        () -> jira.issues().visible(SITE.carl(), project.key() + "-999"));

        assertThat(hidden.reason())
                .isEqualTo(missing.reason())
                .isEqualTo(Rejected.Reason.NOT_FOUND);
        assertThat(hidden.messages())
                .isEqualTo(missing.messages())
                .containsExactly("Issue Does Not Exist");
        assertThat(jira.issues().visible(SITE.ben(), issue.key().toLowerCase(Locale.ROOT)))
                .isEqualTo(issue);
        assertThat(jira.issues().visible(SITE.ben(), String.valueOf(issue.id()))).isEqualTo(issue);
    }

    @Test
    public void a_comment_touches_the_issue_and_is_kept_as_written() {
        StoredIssue issue = SITE.issue(project, "Talked about");
        SITE.clock().goOn(Duration.ofMinutes(5));

        jira.comments().add(SITE.anna(), issue.id(), "First\nline");

        assertThat(jira.comments().of(issue.id()))
                .singleElement()
                .satisfies(comment -> assertThat(comment.body()).isEqualTo("First\nline"));
        assertThat(jira.issues().byId(issue.id()).orElseThrow().updated())
                .isEqualTo(SITE.clock().instant());
        assertThatThrownBy(() -> jira.comments().add(SITE.anna(), issue.id(), "  "))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused ->
                                assertThat(refused.fields())
                                        .containsEntry(
                                                "comment", "Comment body can not be empty!"));
    }

    @Test
    public void deletion_takes_all_that_hangs_on_the_issue() {
        StoredIssue issue = SITE.issue(project, "Gone");
        NewIssue sub =
                NewIssue.of(project.id(), SITE.typeId("Sub-task"), "Gone too").parent(issue.id());
        StoredIssue child = jira.issues().create(SITE.anna(), sub.labels(List.of("x")));
        StoredIssue other = SITE.issue(project, "Stays");
        long blocks = jira.linkTypes().byName("Blocks").orElseThrow().id();
        jira.links().create(SITE.anna(), child.id(), other.id(), blocks);
        jira.links().create(SITE.anna(), other.id(), issue.id(), blocks);
        jira.comments().add(SITE.anna(), issue.id(), "Bye");

        jira.issues().delete(SITE.anna(), issue.id());

        assertThat(jira.issues().byId(issue.id())).isEmpty();
        assertThat(jira.issues().byId(child.id())).isEmpty();
        assertThat(jira.links().inward(other.id())).isEmpty();
        assertThat(jira.links().outward(other.id())).isEmpty();
        assertThat(jira.comments().of(issue.id())).isEmpty();
        assertThat(jira.history().of(child.id())).isEmpty();
        assertThat(jira.issues().byId(other.id())).isPresent();
    }
}
