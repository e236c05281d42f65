package org.jalon.host.web.page;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.IssueEdit;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.site.Rejected;

import java.util.Map;

/** Edits an issue's fields. */
final class EditPage implements Page {
    private final JiraSite site;
    private final Actions actions;

    EditPage(JiraSite site, Actions actions) {
        this.site = site;
        this.actions = actions;
    }

    @Override
    public Answer answer(PageRequest request) {
        StoredIssue issue = actions.issue(request);
        if (!site.permissions()
                .allowed(request.user(), Permission.EDIT_ISSUES, issue.projectId())) {
            throw Rejected.because(
                    Rejected.Reason.FORBIDDEN, "You do not have permission to edit this issue.");
        }
        if (!request.isPost()) {
            Map<String, Object> values = FormErrors.none();
            values.put("summary", issue.summary());
            values.put("description", issue.description());
            values.put("due", issue.due().map(Object::toString).orElse(""));
            values.put("assignee", issue.assigneeKey().orElse(""));
            values.put("priority", issue.priorityId());
            return form(issue, values);
        }
        try {
            IssueForm form = IssueForm.of(request);
            IssueEdit edit =
                    IssueEdit.nothing()
                            .summary(form.summary())
                            .description(form.description())
                            .priority(form.priorityId())
                            .assignee(form.assigneeKey())
                            .due(form.due());
            return Actions.back(site.issues().edit(request.user(), issue.id(), edit));
        } catch (Rejected refusal) {
            return form(issue, CreatePage.typed(request, FormErrors.of(refusal)));
        }
    }

    private Answer form(StoredIssue issue, Map<String, Object> values) {
        values.put("issue", new IssueRows(site).of(issue));
        values.put("priorities", site.priorities().all());
        values.put("people", site.users().all());
        return Answer.page("edit", values);
    }
}
