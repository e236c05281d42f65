package org.jalon.plugin.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.method.GuardedWorkflow;
import org.jalon.domain.shared.ActorId;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

import java.util.ArrayList;
import java.util.List;

public class ShippedWorkflowsTest {
    private static final ActorId ADMIN = new ActorId("admin");

    private final WorkflowManager workflows = mock(WorkflowManager.class);
    private final StatusManager statuses = mock(StatusManager.class);
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser admin = mock(ApplicationUser.class);
    private final List<Status> known = new ArrayList<>();
    private final ShippedWorkflows shipped = new ShippedWorkflows(workflows, statuses, users);

    @Before
    public void aJiraWithItsOwnStatuses() {
        known.add(status("1", "Open", category("new")));
        known.add(status("3", "In Progress", category("indeterminate")));
        known.add(status("6", "closed", category("done")));
        when(users.getUserByKey("admin")).thenReturn(admin);
        when(statuses.getStatuses()).thenAnswer(call -> List.copyOf(known));
        when(statuses.createStatus(anyString(), anyString(), anyString(), any()))
                .thenAnswer(
                        call -> {
                            Status made =
                                    status(
                                            "100" + known.size(),
                                            call.getArgument(0),
                                            call.getArgument(3));
                            known.add(made);
                            return made;
                        });
    }

    @Test
    public void aStatusThatIsThereIsUsedAndTheOthersAreMadeInTheirCategory() {
        assertThat(shipped.ensure(GuardedWorkflow.ROLLOUT, ADMIN))
                .isEqualTo("Jalon rollout workflow");

        assertThat(known.subList(3, known.size()))
                .extracting(made -> made.getName() + " " + made.getStatusCategory().getKey())
                .containsExactly(
                        "Scope new",
                        "Plan indeterminate",
                        "Build indeterminate",
                        "Test indeterminate",
                        "Go-live readiness indeterminate",
                        "Hypercare indeterminate");
        assertThat(steps(created().getDescriptor()))
                .extracting(step -> step.getMetaAttributes().get("jira.status.id"))
                .containsExactly("1003", "1004", "1005", "1006", "1007", "1008", "6");
    }

    @Test
    public void eachWorkflowGuardsExactlyItsCheckpoints() {
        for (GuardedWorkflow workflow : GuardedWorkflow.values()) {
            assertThat(steps(ShippedWorkflows.descriptor(workflow)))
                    .flatExtracting(ShippedWorkflowsTest::guards)
                    .containsExactlyElementsOf(workflow.checkpoints());
        }
    }

    @Test
    public void aWorkflowThatIsThereIsLeftAlone() {
        when(workflows.workflowExists("Jalon light rollout workflow")).thenReturn(true);

        assertThat(shipped.ensure(GuardedWorkflow.LIGHT, ADMIN))
                .isEqualTo("Jalon light rollout workflow");

        verify(workflows, never()).createWorkflow(any(), any());
        assertThat(known).hasSize(3);
    }

    private JiraWorkflow created() {
        ArgumentCaptor<JiraWorkflow> workflow = ArgumentCaptor.forClass(JiraWorkflow.class);
        verify(workflows).createWorkflow(eq(admin), workflow.capture());
        return workflow.getValue();
    }

    @SuppressWarnings("unchecked") // OSWorkflow's lists are raw
    private static List<StepDescriptor> steps(WorkflowDescriptor workflow) {
        return workflow.getSteps();
    }

    private static List<CheckpointCode> guards(StepDescriptor step) {
        List<CheckpointCode> guards = new ArrayList<>();
        for (Object action : step.getActions()) {
            for (Object validator : ((ActionDescriptor) action).getValidators()) {
                guards.add(
                        new CheckpointCode(
                                (String)
                                        ((ValidatorDescriptor) validator)
                                                .getArgs()
                                                .get(TransitionReading.CHECKPOINT)));
            }
        }
        return guards;
    }

    private static StatusCategory category(String key) {
        StatusCategory category = mock(StatusCategory.class);
        when(category.getKey()).thenReturn(key);
        return category;
    }

    private static Status status(String id, String name, StatusCategory category) {
        Status status = mock(Status.class);
        when(status.getId()).thenReturn(id);
        when(status.getName()).thenReturn(name);
        when(status.getStatusCategory()).thenReturn(category);
        return status;
    }
}
