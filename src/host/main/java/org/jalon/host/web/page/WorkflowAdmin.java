package org.jalon.host.web.page;

import com.opensymphony.workflow.loader.AbstractDescriptor;

import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.Users;
import org.jalon.host.workflow.Workflows;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.util.Map;

/** The administrator's look at the workflows and at the parameters of their parts. */
final class WorkflowAdmin {
    private final Workflows workflows;
    private final Users users;
    private final PartModules modules;

    WorkflowAdmin(Workflows workflows, Users users, PartModules modules) {
        this.workflows = workflows;
        this.users = users;
        this.modules = modules;
    }

    Answer list(PageRequest request) {
        administratorsOnly(request);
        return Answer.page("workflows", Map.of("names", workflows.names()));
    }

    Answer view(PageRequest request) {
        String name = workflow(request);
        return Answer.page("workflow", Map.of("name", name, "steps", steps(name).steps()));
    }

    Page edit(WorkflowPart kind) {
        return request -> edit(kind, request);
    }

    Page save(WorkflowPart kind) {
        return request -> save(kind, request);
    }

    private Answer edit(WorkflowPart kind, PageRequest request) {
        String name = workflow(request);
        int transition = (int) request.number("workflowTransition");
        int count = (int) request.number("count");
        return Answer.page(
                "part",
                Map.of(
                        "name",
                        name,
                        "kind",
                        kind.screen(),
                        "transition",
                        transition,
                        "transitionName",
                        steps(name).transition(transition).getName(),
                        "count",
                        count,
                        "fields",
                        modules.html(PartModules.EDIT, kind, part(kind, name, transition, count))
                                .orElseThrow(WorkflowAdmin::unknown)));
    }

    private Answer save(WorkflowPart kind, PageRequest request) {
        String name = workflow(request);
        int transition = (int) request.number("workflowTransition");
        int count = (int) request.number("count");
        Map<String, ?> saved =
                modules.saved(
                        kind,
                        part(kind, name, transition, count),
                        request.http().getParameterMap());
        String place = "action[id=" + transition + "] " + kind.place();
        workflows.importXml(name, changed(workflows.definition(name), place, count, saved));
        return Answer.redirect(
                "/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowName="
                        + Queries.encoded(name));
    }

    private static String changed(
            String definition, String place, int count, Map<String, ?> values) {
        Document xml = Jsoup.parse(definition, Parser.xmlParser());
        xml.outputSettings().prettyPrint(false);
        Element part = xml.select(place).get(count);
        values.forEach(
                (name, value) -> {
                    part.select("> arg[name=" + name + "]").remove();
                    part.appendElement("arg").attr("name", name).text(String.valueOf(value));
                });
        return xml.outerHtml();
    }

    private AbstractDescriptor part(WorkflowPart kind, String name, int transition, int count) {
        return kind.of(steps(name).transition(transition)).get(count);
    }

    private WorkflowSteps steps(String name) {
        return new WorkflowSteps(workflows.definition(name), modules);
    }

    private String workflow(PageRequest request) {
        administratorsOnly(request);
        String name = request.text("workflowName");
        if (!workflows.names().contains(name)) {
            throw unknown();
        }
        return name;
    }

    private void administratorsOnly(PageRequest request) {
        if (!users.administers(request.user())) {
            throw Rejected.because(Rejected.Reason.FORBIDDEN, "Administrators only.");
        }
    }

    private static Rejected unknown() {
        return Rejected.because(Rejected.Reason.NOT_FOUND, "No such workflow.");
    }
}
