package org.jalon.domain.view;

import org.jalon.domain.linking.IssueLinking;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.Refused;

/** Issues by their key, as far as a person may see or link them. */
public final class PlacedIssues {
    public static final String NOT_FOUND = "linking.place.issue-not-found";
    public static final String MAY_NOT_LINK = "linking.place.may-not-link";

    private final IssueReadings issues;
    private final IssueLinking linking;

    public PlacedIssues(IssueReadings issues, IssueLinking linking) {
        this.issues = issues;
        this.linking = linking;
    }

    /** The issue; refused as not found when it is missing or hidden. */
    JiraIssueId toSee(ActorId actor, IssueKey key) {
        return issues.idOf(key)
                .filter(issue -> issues.mayBrowse(actor, issue))
                .orElseThrow(() -> Refused.notFound(NOT_FOUND, key.value()));
    }

    /** The issue; also refused to who may not link it. */
    JiraIssueId toLink(ActorId actor, IssueKey key) {
        JiraIssueId issue = toSee(actor, key);
        if (!mayLink(actor, issue)) {
            throw Refused.forbidden(MAY_NOT_LINK, key.value());
        }
        return issue;
    }

    boolean mayLink(ActorId actor, JiraIssueId issue) {
        return linking.mayLink(actor, issue);
    }
}
