package org.jalon.host.workflow;

import com.opensymphony.workflow.loader.StepDescriptor;

import org.jalon.host.jira.issue.IssueTies;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.plugin.Plugins;
import org.jalon.host.workflow.function.JiraFunctions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** OSWorkflow over the site's database. */
public final class WorkflowEngine implements IssueTies {
    private final WorkflowStoreOnSql store;
    private final Definitions definitions;
    private final JiraFunctions functions;
    private final Plugins plugins;

    public WorkflowEngine(SiteDatabase site, JiraFunctions functions, Plugins plugins) {
        this.store = new WorkflowStoreOnSql(site);
        this.definitions = new Definitions(site, store);
        this.functions = functions;
        this.plugins = plugins;
    }

    Definitions definitions() {
        return definitions;
    }

    /** A run for one caller; not to be shared between calls. */
    WorkflowRun as(JiraUser caller) {
        return new WorkflowRun(caller.key(), definitions, functions, plugins);
    }

    /** Writes entries and current steps of issues that never went through their workflow. */
    List<StoredIssue> place(List<StoredIssue> issues) {
        List<Placement> placements = new ArrayList<>();
        List<StoredIssue> placed = new ArrayList<>();
        Iterator<Long> entries = store.freshIds(issues.size()).iterator();
        Map<String, String> ruling = new HashMap<>();
        for (StoredIssue issue : issues) {
            long entry = entries.next();
            String workflow =
                    ruling.computeIfAbsent(
                            issue.projectId() + " " + issue.typeId(),
                            kind -> definitions.ruling(issue.projectId(), issue.typeId()));
            placements.add(new Placement(entry, workflow, step(workflow, issue.statusId())));
            placed.add(issue.begun(entry, issue.statusId()));
        }
        store.place(placements);
        return placed;
    }

    private int step(String workflow, String statusId) {
        List<?> steps = definitions.getWorkflow(workflow).getSteps();
        return steps.stream()
                .map(StepDescriptor.class::cast)
                .filter(step -> statusId.equals(step.getMetaAttributes().get("jira.status.id")))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Workflow " + workflow + " has no status " + statusId))
                .getId();
    }

    /** Where an entry stands. */
    record Placement(long entry, String workflow, int step) {}

    /** Forgets where an issue stood that is being deleted. */
    @Override
    public void cut(JiraUser actor, StoredIssue issue) {
        store.forget(issue.workflowEntry());
    }
}
