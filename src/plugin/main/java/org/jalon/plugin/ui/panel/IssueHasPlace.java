package org.jalon.plugin.ui.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;

import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.view.FindIssuePlaces;
import org.jalon.plugin.viewer.CurrentViewer;

import java.util.Map;

/** Shows the panel only on issues that serve a program the viewer may see. */
public final class IssueHasPlace implements Condition {
    private final FindIssuePlaces places;
    private final CurrentViewer current;

    public IssueHasPlace(FindIssuePlaces places, CurrentViewer current) {
        this.places = places;
        this.current = current;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                && current.find()
                        .filter(
                                viewer ->
                                        places.hasAny(
                                                viewer.actor(), new JiraIssueId(issue.getId())))
                        .isPresent();
    }
}
