package org.jalon.host.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jalon.host.HostGap;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.TestSite;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.project.StatusGroup;
import org.jalon.host.jira.site.Rejected;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

public class WorkflowsTest {
    @ClassRule public static final TestSite SITE = new TestSite();

    private final JiraSite jira = SITE.jira();
    private final JiraProject project = SITE.project();

    @BeforeClass
    public static void statusesAndWorkflow() throws Exception {
        for (String name :
                List.of(
                        "Scope",
                        "Plan",
                        "Build",
                        "Test",
                        "Go-live readiness",
                        "Hypercare",
                        "Closed")) {
            SITE.jira().statuses().add(name, "", StatusGroup.IN_PROGRESS);
        }
        SITE.jira().workflows().importXml("moods", moods());
    }

    @Test
    public void an_imported_workflow_carries_the_sites_status_ids() {
        String stored = jira.workflows().definition("moods");

        assertThat(jira.workflows().names()).contains("moods", Workflows.STANDARD);
        assertThat(stored)
                .contains(">" + SITE.statusId("Scope") + "<", ">" + SITE.statusId("Plan") + "<")
                .doesNotContain("777", "778")
                .contains("OSWorkflow 2.8");
        assertThatThrownBy(
                        () ->
                                jira.workflows()
                                        .importXml(
                                                "lost",
                                                moods().replace("\"Plan\"", "\"Unheard of\"")))
                .hasMessage("The workflow needs a status 'Unheard of'. Add it first.");
        assertThatThrownBy(() -> jira.workflows().importXml("broken", "<workflow/>"))
                .isInstanceOf(Rejected.class);
    }

    @Test
    public void the_add_ons_own_workflow_can_be_imported() throws Exception {
        Path file = Path.of("../plugin/main/resources/jalon/workflow/rollout-workflow.xml");

        jira.workflows().importXml("rollout", Files.readString(file));
        jira.workflows().assign(project.id(), SITE.typeId("Story"), "rollout");
        StoredIssue issue = jira.issues().create(SITE.anna(), SITE.story(project, "Rollout"));

        assertThat(issue.statusId()).isEqualTo(SITE.statusId("Scope"));
        assertThat(names(issue)).containsExactly("Pass scope checkpoint");
    }

    @Test
    public void a_validator_refuses_with_all_its_messages_and_nothing_changes() {
        StoredIssue issue = moody("Refused");

        Rejected refused =
                catchThrowableOfType(
                        Rejected.class,
                        () -> perform(issue, TransitionRequest.of(11).comment("Not to be kept")));

        assertThat(refused.messages())
                .containsExactlyInAnyOrder(
                        "Evidence is missing for " + issue.key(), "It stands in Scope");
        assertThat(refused.fields()).isEqualTo(Map.of("resolution", "Choose one"));
        unchanged(issue);
    }

    @Test
    public void a_validator_that_breaks_blocks_as_does_one_that_is_gone() {
        StoredIssue issue = moody("Blocked");

        for (int action : List.of(12, 15)) {
            assertThatThrownBy(() -> perform(issue, TransitionRequest.of(action)))
                    .isInstanceOf(Rejected.class);
            unchanged(issue);
        }
    }

    @Test
    public void a_validator_cannot_hand_a_value_over() {
        StoredIssue issue = moody("Unmodifiable");

        assertThatThrownBy(() -> perform(issue, TransitionRequest.of(13)))
                .isInstanceOf(Rejected.class);
        unchanged(issue);
    }

    @Test
    public void a_validator_finds_the_keys_it_has_in_jira() {
        StoredIssue moved = perform(moody("Passes"), TransitionRequest.of(14));

        assertThat(moved.statusId()).isEqualTo(SITE.statusId("Plan"));
    }

    @Test
    public void a_condition_hides_an_action_and_a_step_without_actions_keeps_the_global_one() {
        StoredIssue issue = moody("Conditions");

        assertThat(names(issue)).contains("From anywhere", "Passes").doesNotContain("Hidden");
        StoredIssue moved = perform(issue, TransitionRequest.of(90));
        assertThat(names(moved)).containsExactly("From anywhere");
    }

    @Test
    public void a_post_function_that_fails_takes_the_whole_move_back() {
        StoredIssue issue = moody("Late");

        assertThatThrownBy(() -> perform(issue, TransitionRequest.of(17).comment("x")))
                .hasMessage("late failure of a test");

        unchanged(issue);
        assertThat(names(issue)).contains("Passes");
    }

    @Test
    public void a_gap_of_the_host_is_no_refusal() throws Exception {
        StoredIssue issue = moody("Gap");

        for (int action : List.of(18, 19)) {
            assertThatThrownBy(() -> perform(issue, TransitionRequest.of(action)))
                    .isInstanceOf(HostGap.class);
            unchanged(issue);
        }
        jira.workflows().importXml("gap", moods().replace("OnlyResolved", "MeetsGap"));
        jira.workflows().assign(project.id(), SITE.typeId("Task"), "gap");
        StoredIssue hidden = SITE.issue(project, "Gap in a condition");
        assertThatThrownBy(() -> names(hidden)).isInstanceOf(HostGap.class);
    }

    private StoredIssue moody(String summary) {
        jira.workflows().assign(project.id(), SITE.typeId("Story"), "moods");
        return jira.issues().create(SITE.anna(), SITE.story(project, summary));
    }

    private void unchanged(StoredIssue issue) {
        assertThat(jira.issues().byId(issue.id())).contains(issue);
        assertThat(jira.comments().of(issue.id())).isEmpty();
        assertThat(jira.history().of(issue.id())).isEmpty();
    }

    private StoredIssue perform(StoredIssue issue, TransitionRequest request) {
        return jira.workflows().perform(SITE.anna(), issue.id(), request);
    }

    private List<String> names(StoredIssue issue) {
        return jira.workflows().available(SITE.anna(), issue).stream()
                .map(Transition::name)
                .toList();
    }

    private static String moods() throws Exception {
        try (InputStream file = WorkflowsTest.class.getResourceAsStream("moods.xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
