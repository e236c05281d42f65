package org.jalon.host.web.page;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.site.Rejected;

import java.util.List;
import java.util.Map;

/** Creates an issue in a project the visitor may create in. */
final class CreatePage implements Page {
    private final JiraSite site;

    CreatePage(JiraSite site) {
        this.site = site;
    }

    @Override
    public Answer answer(PageRequest request) {
        if (!request.isPost()) {
            Map<String, Object> values = typed(request, FormErrors.none());
            values.put("priority", site.priorities().standard().id());
            return form(request, values);
        }
        try {
            return Actions.back(site.issues().create(request.user(), wanted(request)));
        } catch (Rejected refusal) {
            return form(request, typed(request, FormErrors.of(refusal)));
        }
    }

    private NewIssue wanted(PageRequest request) {
        IssueForm form = IssueForm.of(request);
        NewIssue issue =
                NewIssue.of(request.number("pid"), request.text("issuetype"), form.summary())
                        .description(form.description())
                        .priority(form.priorityId());
        if (form.due().isPresent()) {
            issue = issue.due(form.due().get());
        }
        return form.assigneeKey().isPresent() ? issue.assignee(form.assigneeKey().get()) : issue;
    }

    private Answer form(PageRequest request, Map<String, Object> values) {
        List<JiraProject> projects =
                site.permissions().browsable(request.user()).stream()
                        .filter(
                                project ->
                                        site.permissions()
                                                .allowed(
                                                        request.user(),
                                                        Permission.CREATE_ISSUES,
                                                        project.id()))
                        .toList();
        values.put("projects", projects);
        values.put("project", request.text("pid"));
        values.put(
                "types", site.issueTypes().all().stream().filter(type -> !type.subTask()).toList());
        values.put("type", request.text("issuetype"));
        values.put("priorities", site.priorities().all());
        values.put("people", site.users().all());
        return Answer.page("create", values);
    }

    /** Puts back into the form what somebody had typed. */
    static Map<String, Object> typed(PageRequest request, Map<String, Object> values) {
        for (String field : List.of("summary", "description", "assignee", "priority")) {
            values.put(field, request.text(field));
        }
        values.put("due", request.text("duedate"));
        return values;
    }
}
