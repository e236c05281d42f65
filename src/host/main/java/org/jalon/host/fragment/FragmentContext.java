package org.jalon.host.fragment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;

import org.jalon.host.jira.JiraSite;

import java.util.HashMap;
import java.util.Map;

/** What Jira tells conditions, context providers and links about the place they are asked for. */
public final class FragmentContext {
    private final JiraSite site;

    public FragmentContext(JiraSite site) {
        this.site = site;
    }

    /** {@code user}, absent while nobody is logged in. */
    public Map<String, Object> ofUser() {
        Map<String, Object> context = new HashMap<>();
        ApplicationUser user = service(JiraAuthenticationContext.class).getLoggedInUser();
        if (user != null) {
            context.put("user", user);
        }
        return context;
    }

    /** {@code user}, {@code issue} and {@code project}. */
    public Map<String, Object> ofIssue(long issueId) {
        Map<String, Object> context = ofUser();
        Issue issue = service(IssueManager.class).getIssueObject(issueId);
        context.put("issue", issue);
        context.put("project", issue.getProjectObject());
        return context;
    }

    private <T> T service(Class<T> type) {
        return type.cast(site.services().get(type));
    }
}
