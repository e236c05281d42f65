package org.jalon.host.workflow;

import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;

import org.jalon.host.jira.issue.IssueFlow;
import org.jalon.host.jira.issue.IssueObjects;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.workflow.function.Act;

import java.util.List;

/** Starts a new issue in the workflow that rules its project and type. */
public final class Beginning implements IssueFlow {
    private final WorkflowEngine engine;
    private final IssueObjects objects;

    public Beginning(WorkflowEngine engine, IssueObjects objects) {
        this.engine = engine;
        this.objects = objects;
    }

    @Override
    public StoredIssue begin(JiraUser actor, StoredIssue unsaved) {
        String name = engine.definitions().ruling(unsaved.projectId(), unsaved.typeId());
        ActionDescriptor first =
                (ActionDescriptor)
                        engine.definitions().getWorkflow(name).getInitialActions().get(0);
        Act act = Act.on(actor, unsaved, objects);
        try {
            engine.as(actor).initialize(name, first.getId(), act.inputs());
        } catch (WorkflowException e) {
            throw Refusal.of(e);
        }
        return act.stored();
    }

    @Override
    public List<StoredIssue> place(List<StoredIssue> unsaved) {
        return engine.place(unsaved);
    }
}
