package org.jalon.host.web.page;

import com.opensymphony.workflow.loader.ValidatorDescriptor;

import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.Users;
import org.jalon.host.workflow.Workflows;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.util.List;
import java.util.Map;

/** The administrator's look at the workflows and at the parameters of their validators. */
final class WorkflowAdmin {
    private final Workflows workflows;
    private final Users users;
    private final ValidatorModules modules;

    WorkflowAdmin(Workflows workflows, Users users, ValidatorModules modules) {
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

    Answer edit(PageRequest request) {
        String name = workflow(request);
        int transition = (int) request.number("workflowTransition");
        int count = (int) request.number("count");
        ValidatorDescriptor validator = validator(name, transition, count);
        return Answer.page(
                "validator",
                Map.of(
                        "name", name,
                        "transition", transition,
                        "transitionName", steps(name).transition(transition).getName(),
                        "count", count,
                        "fields",
                                modules.html(ValidatorModules.EDIT, validator)
                                        .orElseThrow(WorkflowAdmin::unknown)));
    }

    Answer save(PageRequest request) {
        String name = workflow(request);
        int transition = (int) request.number("workflowTransition");
        int count = (int) request.number("count");
        Map<String, ?> saved =
                modules.saved(validator(name, transition, count), request.http().getParameterMap());
        workflows.importXml(name, changed(workflows.definition(name), transition, count, saved));
        return Answer.redirect(
                "/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowName="
                        + Queries.encoded(name));
    }

    private static String changed(
            String definition, int transition, int count, Map<String, ?> values) {
        Document xml = Jsoup.parse(definition, Parser.xmlParser());
        xml.outputSettings().prettyPrint(false);
        Element validator =
                xml.select("action[id=" + transition + "] > validators > validator").get(count);
        values.forEach(
                (name, value) -> {
                    validator.select("> arg[name=" + name + "]").remove();
                    validator.appendElement("arg").attr("name", name).text(String.valueOf(value));
                });
        return xml.outerHtml();
    }

    private ValidatorDescriptor validator(String name, int transition, int count) {
        List<?> validators = steps(name).transition(transition).getValidators();
        return (ValidatorDescriptor) validators.get(count);
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
