package org.jalon.host.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

import org.jalon.host.jira.issue.Comments;
import org.jalon.host.jira.issue.IssueObjects;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.permission.Permissions;
import org.jalon.host.jira.project.JiraStatus;
import org.jalon.host.jira.project.Resolutions;
import org.jalon.host.jira.project.Statuses;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.workflow.function.Act;

import java.util.Arrays;
import java.util.List;

/** Which transitions an issue offers somebody now, and refusing a request for another. */
public final class TransitionOffer {
    private static final int SAME_STEP = -1;

    private final WorkflowEngine engine;
    private final IssueObjects objects;
    private final Permissions permissions;
    private final Comments comments;
    private final Constants constants;

    /** What the site's administrators set up that a transition refers to. */
    public record Constants(Statuses statuses, Resolutions resolutions) {}

    public TransitionOffer(
            WorkflowEngine engine,
            IssueObjects objects,
            Permissions permissions,
            Comments comments,
            Constants constants) {
        this.engine = engine;
        this.objects = objects;
        this.permissions = permissions;
        this.comments = comments;
        this.constants = constants;
    }

    List<Transition> available(JiraUser user, StoredIssue issue) {
        if (!permissions.allowed(user, Permission.TRANSITION_ISSUES, issue.projectId())) {
            return List.of();
        }
        WorkflowRun run = engine.as(user);
        int[] actions =
                run.getAvailableActions(
                        issue.workflowEntry(), Act.on(user, issue, objects).inputs());
        run.surfaceGap();
        WorkflowDescriptor workflow =
                engine.definitions().getWorkflow(run.getWorkflowName(issue.workflowEntry()));
        return Arrays.stream(actions).mapToObj(id -> transition(workflow, id, issue)).toList();
    }

    void check(JiraUser actor, StoredIssue issue, TransitionRequest request) {
        if (!permissions.allowed(actor, Permission.BROWSE_PROJECTS, issue.projectId())) {
            throw Rejected.noIssue();
        }
        if (available(actor, issue).stream().noneMatch(one -> one.id() == request.actionId())) {
            throw notNow(issue, request.actionId());
        }
        request.comment().ifPresent(body -> comments.check(actor, issue.id(), body));
        request.resolutionId()
                .filter(id -> constants.resolutions().byId(id).isEmpty())
                .ifPresent(
                        id -> {
                            throw Rejected.because(
                                    Rejected.Reason.INVALID,
                                    "The resolution '" + id + "' does not exist.");
                        });
    }

    private Transition transition(WorkflowDescriptor workflow, int actionId, StoredIssue issue) {
        ActionDescriptor action = workflow.getAction(actionId);
        int step = action.getUnconditionalResult().getStep();
        String statusId =
                step == SAME_STEP
                        ? issue.statusId()
                        : (String) workflow.getStep(step).getMetaAttributes().get("jira.status.id");
        JiraStatus to = constants.statuses().byId(statusId).orElseThrow();
        return new Transition(actionId, action.getName(), to);
    }

    private static Rejected notNow(StoredIssue issue, int actionId) {
        return Rejected.because(
                Rejected.Reason.INVALID,
                "It seems that you have tried to perform a workflow operation ("
                        + actionId
                        + ") that is not valid for the current state of this issue ("
                        + issue.key()
                        + "). The likely cause is that somebody has changed the issue recently,"
                        + " please look at the issue history for details.");
    }
}
