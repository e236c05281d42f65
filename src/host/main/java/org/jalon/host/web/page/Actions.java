package org.jalon.host.web.page;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.StoredIssue;

/** The small changes of the issue page: a form posts, the browser goes back to the issue. */
final class Actions {
    private final JiraSite site;

    Actions(JiraSite site) {
        this.site = site;
    }

    Answer comment(PageRequest request) {
        StoredIssue issue = issue(request);
        request.parameter("comment")
                .ifPresent(body -> site.comments().add(request.user(), issue.id(), body));
        return back(issue);
    }

    Answer deleteLink(PageRequest request) {
        StoredIssue issue = issue(request);
        site.links().delete(request.user(), request.number("linkId"));
        return back(issue);
    }

    StoredIssue issue(PageRequest request) {
        return site.issues().visible(request.user(), String.valueOf(request.number("id")));
    }

    static Answer back(StoredIssue issue) {
        return Answer.redirect("/browse/" + issue.key());
    }
}
