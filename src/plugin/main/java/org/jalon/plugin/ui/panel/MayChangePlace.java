package org.jalon.plugin.ui.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;

import org.jalon.domain.linking.IssueLinking;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.viewer.CurrentViewer;

import java.util.Map;

/** Offers another place in the issue's menu only to who may link the issue. */
public final class MayChangePlace implements Condition {
    private final IssueLinking linking;
    private final CurrentViewer current;

    public MayChangePlace(IssueLinking linking, CurrentViewer current) {
        this.linking = linking;
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
                                        linking.mayLink(
                                                viewer.actor(), new JiraIssueId(issue.getId())))
                        .isPresent();
    }
}
