package org.jalon.plugin.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;

import org.jalon.domain.receipt.ActiveWorkflow;
import org.jalon.domain.receipt.GuardEdit;
import org.jalon.domain.receipt.Way;
import org.jalon.domain.receipt.WorkflowDesk;
import org.jalon.domain.shared.ActorId;

import java.util.List;
import java.util.Optional;

/** Drafts through Jira's workflow manager, in the name of who asks for them. */
public final class JiraWorkflowDesk implements WorkflowDesk {
    private final WorkflowManager workflows;
    private final UserManager users;
    private final WorkflowReading reading = new WorkflowReading();
    private final GuardWriting writing = new GuardWriting();

    public JiraWorkflowDesk(WorkflowManager workflows, UserManager users) {
        this.workflows = workflows;
        this.users = users;
    }

    @Override
    public Optional<List<Way>> draft(String workflow) {
        return Optional.ofNullable(workflows.getDraftWorkflow(workflow))
                .map(draft -> reading.ways(draft.getDescriptor()));
    }

    @Override
    public void write(String workflow, List<GuardEdit> edits, ActorId by) {
        JiraWorkflow draft = workflows.createDraftWorkflow(user(by), workflow);
        edits.forEach(edit -> writing.apply(draft.getDescriptor(), edit));
        workflows.updateWorkflow(user(by), draft);
    }

    @Override
    public void publish(String workflow, ActorId by) {
        workflows.overwriteActiveWorkflow(user(by), workflow);
        // Jira keeps a draft until it is told that it has served.
        if (workflows.getDraftWorkflow(workflow) != null) {
            workflows.deleteDraftWorkflow(workflow);
        }
    }

    @Override
    public void discard(String workflow) {
        workflows.deleteDraftWorkflow(workflow);
    }

    @Override
    public List<ActiveWorkflow> carrying() {
        return workflows.getActiveWorkflows().stream()
                .map(
                        active ->
                                new ActiveWorkflow(
                                        active.getName(),
                                        List.of(),
                                        reading.ways(active.getDescriptor())))
                .filter(active -> active.ways().stream().anyMatch(Way::isOurs))
                .toList();
    }

    private ApplicationUser user(ActorId actor) {
        return users.getUserByKey(actor.key());
    }
}
