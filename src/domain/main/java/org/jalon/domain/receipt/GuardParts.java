package org.jalon.domain.receipt;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Jira tells of workflows, gathered for the page of guards. */
public final class GuardParts {
    private final LinkedWorkflows workflows;
    private final WorkflowDesk desk;
    private final StatusFaces statuses;
    private final InspectGuards inspect;

    public GuardParts(
            LinkedWorkflows workflows,
            WorkflowDesk desk,
            StatusFaces statuses,
            InspectGuards inspect) {
        this.workflows = workflows;
        this.desk = desk;
        this.statuses = statuses;
        this.inspect = inspect;
    }

    List<ActiveWorkflow> workflows() {
        return workflows.all();
    }

    Map<String, StatusFace> statuses() {
        return statuses.all();
    }

    Optional<List<Way>> draft(String workflow) {
        return desk.draft(workflow);
    }

    List<GuardDefect> defects(List<ActiveWorkflow> active) {
        return inspect.defects(active);
    }
}
