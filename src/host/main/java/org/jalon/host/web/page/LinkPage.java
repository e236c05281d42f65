package org.jalon.host.web.page;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.link.JiraLinkType;
import org.jalon.host.jira.site.Rejected;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Links an issue with others, worded from this issue's side. */
final class LinkPage implements Page {
    private final JiraSite site;
    private final Actions actions;

    LinkPage(JiraSite site, Actions actions) {
        this.site = site;
        this.actions = actions;
    }

    @Override
    public Answer answer(PageRequest request) {
        StoredIssue issue = actions.issue(request);
        if (!request.isPost()) {
            return form(issue, request, FormErrors.none());
        }
        try {
            link(issue, request);
            return Actions.back(issue);
        } catch (Rejected refusal) {
            return form(
                    issue,
                    request,
                    refusal.reason() == Rejected.Reason.NOT_FOUND
                            ? noSuchIssue(request)
                            : FormErrors.of(refusal));
        }
    }

    private void link(StoredIssue issue, PageRequest request) {
        String wording = request.text("linkDesc");
        StoredIssue other =
                site.issues()
                        .visible(
                                request.user(), request.text("issueKeys").toUpperCase(Locale.ROOT));
        for (JiraLinkType type : site.linkTypes().all()) {
            if (type.outward().equals(wording)) {
                site.links().create(request.user(), issue.id(), other.id(), type.id());
                return;
            }
            if (type.inward().equals(wording)) {
                site.links().create(request.user(), other.id(), issue.id(), type.id());
                return;
            }
        }
        throw Rejected.because(Rejected.Reason.INVALID, request.texts().get("link.no-type"));
    }

    private static Map<String, Object> noSuchIssue(PageRequest request) {
        String message = request.texts().get("link.no-issue", request.text("issueKeys"));
        return FormErrors.of(Rejected.invalid(List.of(), Map.of("issueKeys", message)));
    }

    private Answer form(StoredIssue issue, PageRequest request, Map<String, Object> values) {
        List<String> wordings =
                site.linkTypes().all().stream()
                        .flatMap(type -> List.of(type.outward(), type.inward()).stream())
                        .distinct()
                        .toList();
        values.put("issue", new IssueRows(site).of(issue));
        values.put("wordings", wordings);
        values.put("wording", request.text("linkDesc"));
        values.put("other", request.text("issueKeys"));
        return Answer.page("link", values);
    }
}
