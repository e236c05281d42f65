package org.jalon.host.web.page;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;

import org.jalon.host.velocity.SafeHtml;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A workflow's steps, their transitions and what guards these, as an administrator reads them. */
final class WorkflowSteps {
    private final WorkflowDescriptor workflow;
    private final PartModules modules;

    WorkflowSteps(String definition, PartModules modules) {
        this.workflow = read(definition);
        this.modules = modules;
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Object each : workflow.getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            List<Way> ways = new ArrayList<>();
            for (Object action : step.getActions()) {
                ways.add(way((ActionDescriptor) action));
            }
            steps.add(new Step(step.getName(), ways));
        }
        return steps;
    }

    ActionDescriptor transition(int id) {
        return workflow.getAction(id);
    }

    private Way way(ActionDescriptor action) {
        StepDescriptor to = workflow.getStep(action.getUnconditionalResult().getStep());
        return new Way(
                action.getId(),
                action.getName(),
                to == null ? "" : to.getName(),
                guards(WorkflowPart.CONDITION, action),
                guards(WorkflowPart.VALIDATOR, action),
                guards(WorkflowPart.FUNCTION, action));
    }

    /** What Jira itself puts into a workflow has no module here, and nothing to be set. */
    private List<Guard> guards(WorkflowPart kind, ActionDescriptor action) {
        List<AbstractDescriptor> parts = kind.of(action);
        List<Guard> guards = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            AbstractDescriptor part = parts.get(index);
            if (!kind.className(part).startsWith("com.atlassian.jira.")) {
                guards.add(
                        new Guard(
                                kind.screen(),
                                index,
                                modules.html(PartModules.VIEW, kind, part).orElse(new SafeHtml("")),
                                kind.className(part),
                                modules.html(PartModules.EDIT, kind, part).isPresent()));
            }
        }
        return guards;
    }

    private static WorkflowDescriptor read(String definition) {
        try {
            return WorkflowLoader.load(
                    new ByteArrayInputStream(definition.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | InvalidWorkflowDescriptorException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A status and the ways out of it. */
    public record Step(String name, List<Way> ways) {}

    /** A transition. */
    public record Way(
            int id,
            String name,
            String to,
            List<Guard> conditions,
            List<Guard> validators,
            List<Guard> functions) {}

    /**
     * A part of a transition.
     *
     * @param kind as Jira's pages call it
     * @param sentence the add-on's own description, empty if the add-on is gone
     */
    public record Guard(
            String kind, int index, SafeHtml sentence, String className, boolean editable) {}
}
