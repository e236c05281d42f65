package org.jalon.plugin.jira.workflow;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

import org.jalon.domain.method.GuardedWorkflow;
import org.jalon.domain.setup.RolloutWorkflows;
import org.jalon.domain.shared.ActorId;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Installs the workflows in the jar as an administrator would import them: a status of the step's
 * name is used if Jira has one, and made if not. A workflow that is there already is left alone,
 * changed or not: it is the site's own from then on.
 */
public final class ShippedWorkflows implements RolloutWorkflows {
    private static final String STATUS_OF_STEP = "jira.status.id";
    private static final String ICON = "/images/icons/statuses/generic.png";

    private final WorkflowManager workflows;
    private final StatusManager statuses;
    private final UserManager users;

    public ShippedWorkflows(WorkflowManager workflows, StatusManager statuses, UserManager users) {
        this.workflows = workflows;
        this.statuses = statuses;
        this.users = users;
    }

    @Override
    public String ensure(GuardedWorkflow workflow, ActorId by) {
        String name = name(workflow);
        if (!workflows.workflowExists(name)) {
            WorkflowDescriptor descriptor = descriptor(workflow);
            withStatuses(descriptor);
            workflows.createWorkflow(
                    users.getUserByKey(by.key()),
                    new ConfigurableJiraWorkflow(name, descriptor, workflows));
        }
        return name;
    }

    private static String name(GuardedWorkflow workflow) {
        return switch (workflow) {
            case LIGHT -> "Jalon light rollout workflow";
            case ROLLOUT -> "Jalon rollout workflow";
        };
    }

    @SuppressWarnings("unchecked") // OSWorkflow's lists and maps are raw
    private void withStatuses(WorkflowDescriptor descriptor) {
        List<StepDescriptor> steps = descriptor.getSteps();
        for (StepDescriptor step : steps) {
            step.getMetaAttributes().put(STATUS_OF_STEP, status(step, steps).getId());
        }
    }

    private Status status(StepDescriptor step, List<StepDescriptor> steps) {
        return statuses.getStatuses().stream()
                .filter(known -> known.getName().equalsIgnoreCase(step.getName()))
                .findFirst()
                .orElseGet(
                        () ->
                                statuses.createStatus(
                                        step.getName(), "", ICON, category(step, steps)));
    }

    /** The first step is still to do, the last is done, all between are in progress. */
    private StatusCategory category(StepDescriptor step, List<StepDescriptor> steps) {
        if (step.equals(steps.getFirst())) {
            return category(StatusCategory.TO_DO);
        }
        return category(
                step.equals(steps.getLast())
                        ? StatusCategory.COMPLETE
                        : StatusCategory.IN_PROGRESS);
    }

    /** Jira hands categories out with its statuses only, and has a status of each. */
    private StatusCategory category(String key) {
        Optional<StatusCategory> found =
                statuses.getStatuses().stream()
                        .map(Status::getStatusCategory)
                        .filter(category -> category.getKey().equals(key))
                        .findFirst();
        return found.orElseThrow(
                () -> new IllegalStateException("No status of category " + key + " in Jira"));
    }

    static WorkflowDescriptor descriptor(GuardedWorkflow workflow) {
        String path = "/jalon/workflow/" + workflow.code() + "-workflow.xml";
        try (InputStream xml = ShippedWorkflows.class.getResourceAsStream(path)) {
            return WorkflowUtil.convertXMLtoWorkflowDescriptor(
                    new String(xml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FactoryException broken) {
            throw new IllegalStateException(path, broken);
        }
    }
}
