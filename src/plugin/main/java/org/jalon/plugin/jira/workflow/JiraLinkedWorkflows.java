package org.jalon.plugin.jira.workflow;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;

import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.receipt.ActiveWorkflow;
import org.jalon.domain.receipt.LinkedWorkflows;
import org.jalon.domain.receipt.RuledType;
import org.jalon.domain.shared.JiraProjectId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The workflows of the projects of programs and Business Units, read as Jira has them now. */
public final class JiraLinkedWorkflows implements LinkedWorkflows {
    private final Programs programs;
    private final BusinessUnits units;
    private final IssueTypeManager types;
    private final WorkflowManager workflows;
    private final WorkflowReading reading = new WorkflowReading();

    public JiraLinkedWorkflows(
            Programs programs,
            BusinessUnits units,
            IssueTypeManager types,
            WorkflowManager workflows) {
        this.programs = programs;
        this.units = units;
        this.types = types;
        this.workflows = workflows;
    }

    @Override
    public List<ActiveWorkflow> all() {
        Map<String, JiraWorkflow> found = new LinkedHashMap<>();
        Map<String, List<RuledType>> rules = new LinkedHashMap<>();
        for (JiraProjectId project : projects()) {
            for (IssueType type : types.getIssueTypes()) {
                JiraWorkflow workflow = workflows.getWorkflow(project.value(), type.getId());
                if (workflow != null) {
                    found.put(workflow.getName(), workflow);
                    rules.computeIfAbsent(workflow.getName(), name -> new ArrayList<>())
                            .add(new RuledType(project, type.getId()));
                }
            }
        }
        return found.entrySet().stream()
                .map(
                        entry ->
                                new ActiveWorkflow(
                                        entry.getKey(),
                                        rules.get(entry.getKey()),
                                        reading.ways(entry.getValue().getDescriptor())))
                .toList();
    }

    private Set<JiraProjectId> projects() {
        Set<JiraProjectId> projects = new LinkedHashSet<>();
        programs.all().stream().map(Program::project).forEach(projects::add);
        units.all().forEach(unit -> projects.addAll(unit.projects()));
        return projects;
    }
}
