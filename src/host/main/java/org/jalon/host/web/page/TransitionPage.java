package org.jalon.host.web.page;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.workflow.Transition;
import org.jalon.host.workflow.TransitionRequest;

import java.util.Map;

/**
 * The transition screen: a comment may be given; what a validator refuses is said above the form.
 */
final class TransitionPage implements Page {
    private final JiraSite site;
    private final Actions actions;

    TransitionPage(JiraSite site, Actions actions) {
        this.site = site;
        this.actions = actions;
    }

    @Override
    public Answer answer(PageRequest request) {
        StoredIssue issue = actions.issue(request);
        int action = (int) request.number("action");
        Transition transition =
                site.workflows().available(request.user(), issue).stream()
                        .filter(offered -> offered.id() == action)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Rejected.because(
                                                Rejected.Reason.INVALID,
                                                "It seems that you have tried to perform a workflow"
                                                    + " operation that is not valid for the current"
                                                    + " state of this issue."));
        if (!request.isPost()) {
            return form(issue, transition, request, FormErrors.none());
        }
        try {
            TransitionRequest wanted =
                    request.parameter("comment")
                            .map(TransitionRequest.of(action)::comment)
                            .orElseGet(() -> TransitionRequest.of(action));
            return Actions.back(site.workflows().perform(request.user(), issue.id(), wanted));
        } catch (Rejected refusal) {
            return form(issue, transition, request, FormErrors.of(refusal));
        }
    }

    private Answer form(
            StoredIssue issue,
            Transition transition,
            PageRequest request,
            Map<String, Object> values) {
        values.put("issue", new IssueRows(site).of(issue));
        values.put("transition", transition);
        values.put("lozenge", IssueRows.lozenge(transition.to().group()));
        values.put("comment", request.text("comment"));
        return Answer.page("transition", values);
    }
}
