package org.jalon.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.site.Rejected;
import org.junit.ClassRule;
import org.junit.Test;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class IssueCreationTest {
    @ClassRule public static final TestSite SITE = new TestSite();

    private final JiraSite jira = SITE.jira();
    private final JiraProject project = SITE.project();

    @Test
    public void a_new_issue_has_the_next_key_the_first_status_and_jiras_defaults() {
        StoredIssue first = SITE.issue(project, "One");
        StoredIssue second = SITE.issue(project, "Two");

        assertThat(first.key()).isEqualTo(project.key() + "-1");
        assertThat(second.key()).isEqualTo(project.key() + "-2");
        assertThat(second.statusId()).isEqualTo(SITE.statusId("To Do"));
        assertThat(second.priorityId()).isEqualTo("3");
        assertThat(second.reporterKey()).isEqualTo(SITE.anna().key());
        assertThat(second.assigneeKey()).isEmpty();
        assertThat(jira.issues().byKey(second.key())).contains(second);
        assertThat(jira.history().of(second.id())).isEmpty();
    }

    @Test
    public void everything_filled_in_is_kept() {
        NewIssue wanted =
                SITE.task(project, "Full")
                        .description("Long\ntext")
                        .priority("1")
                        .assignee(SITE.ben().key())
                        .due(LocalDate.of(2026, 12, 24))
                        .labels(List.of("customs", "wave-2"));

        StoredIssue created = jira.issues().create(SITE.anna(), wanted);

        StoredIssue read = jira.issues().byId(created.id()).orElseThrow();
        assertThat(read).isEqualTo(created);
        assertThat(read.description()).isEqualTo("Long\ntext");
        assertThat(read.due()).contains(LocalDate.of(2026, 12, 24));
        assertThat(read.labels()).containsExactly("customs", "wave-2");
        assertThat(read.assigneeKey()).contains(SITE.ben().key());
    }

    @Test
    public void creation_is_refused_field_by_field_in_jiras_words() {
        NewIssue wanted =
                SITE.task(project, " ")
                        .priority("99")
                        .assignee("nobody")
                        .labels(List.of("two words"));

        Rejected refused =
                catchThrowableOfType(
                        Rejected.class, () -> jira.issues().create(SITE.anna(), wanted));

        assertThat(refused.reason().httpStatus()).isEqualTo(400);
        assertThat(refused.fields())
                .isEqualTo(
                        Map.of(
                                "summary", "You must specify a summary of the issue.",
                                "priority", "The priority selected is invalid.",
                                "assignee", "User 'nobody' does not exist.",
                                "labels",
                                        "The label 'two words' contains spaces which is invalid."));
        assertThat(jira.search().count(SITE.anna(), "project = " + project.key())).isZero();
    }

    @Test
    public void a_project_one_cannot_see_is_no_valid_project() {
        assertThatThrownBy(() -> jira.issues().create(SITE.carl(), SITE.task(project, "x")))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused ->
                                assertThat(refused.fields())
                                        .containsEntry("project", "valid project is required"));
        assertThatThrownBy(() -> jira.issues().create(SITE.ben(), SITE.task(project, "x")))
                .hasMessage("You do not have permission to create issues in this project.");
    }

    @Test
    public void a_sub_task_lives_below_an_issue_of_its_project() {
        StoredIssue parent = SITE.issue(project, "Parent");
        NewIssue child = NewIssue.of(project.id(), SITE.typeId("Sub-task"), "Child");

        StoredIssue created = jira.issues().create(SITE.anna(), child.parent(parent.id()));

        assertThat(jira.issues().subTasks(parent.id())).containsExactly(created);
        StoredIssue elsewhere = SITE.issue(SITE.project(), "Elsewhere");
        for (NewIssue wrong :
                List.of(
                        child,
                        child.parent(created.id()),
                        child.parent(elsewhere.id()),
                        SITE.task(project, "No sub-task").parent(parent.id()))) {
            assertThatThrownBy(() -> jira.issues().create(SITE.anna(), wrong))
                    .isInstanceOf(Rejected.class);
        }
    }

    @Test
    public void issues_created_at_the_same_time_get_different_keys() throws Exception {
        Callable<String> create = () -> SITE.issue(project, "At once").key();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> keys = threads.invokeAll(Collections.nCopies(20, create));

            assertThat(keys).extracting(Future::get).doesNotHaveDuplicates().hasSize(20);
        } finally {
            threads.shutdown();
        }
        assertThat(SITE.database().connectionsInUse()).isZero();
    }
}
