package org.jalon.host.workflow;

import com.opensymphony.workflow.WorkflowException;

import org.jalon.host.jira.issue.IssueObjects;
import org.jalon.host.jira.issue.IssueRows;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.workflow.function.Act;

import java.util.List;
import java.util.Map;

/** Takes transitions, one transaction each. */
public final class Transitions {
    private final SiteDatabase site;
    private final WorkflowEngine engine;
    private final IssueRows rows;
    private final IssueObjects objects;
    private final TransitionOffer offer;

    public Transitions(
            SiteDatabase site,
            WorkflowEngine engine,
            IssueRows rows,
            IssueObjects objects,
            TransitionOffer offer) {
        this.site = site;
        this.engine = engine;
        this.rows = rows;
        this.objects = objects;
        this.offer = offer;
    }

    List<Transition> available(JiraUser user, StoredIssue issue) {
        return offer.available(user, issue);
    }

    StoredIssue perform(JiraUser actor, long issueId, TransitionRequest request) {
        return site.inTransaction(
                () -> {
                    // Two people moving one issue take turns: the second sees what the first left.
                    StoredIssue before = rows.locked(issueId).orElseThrow(Rejected::noIssue);
                    offer.check(actor, before, request);
                    Act act =
                            Act.on(
                                    actor,
                                    before,
                                    objects,
                                    request.comment(),
                                    request.resolutionId());
                    WorkflowRun run = engine.as(actor);
                    try {
                        Map<String, Object> inputs = act.inputs();
                        inputs.putAll(request.options());
                        run.doAction(before.workflowEntry(), request.actionId(), inputs);
                    } catch (WorkflowException e) {
                        throw Refusal.of(e);
                    }
                    run.surfaceGap();
                    StoredIssue after = rows.byId(issueId).orElseThrow();
                    refuseUnusedResolution(request, after);
                    return after;
                });
    }

    /** A workflow that sets no resolution here has no field for one either. */
    private static void refuseUnusedResolution(TransitionRequest request, StoredIssue after) {
        if (request.resolutionId().isPresent()
                && !request.resolutionId().equals(after.resolutionId())) {
            String message =
                    "Field 'resolution' cannot be set. It is not on the appropriate screen, or"
                            + " unknown.";
            throw Rejected.invalid(List.of(), Map.of("resolution", message));
        }
    }
}
