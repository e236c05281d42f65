package org.jalon.plugin.jira.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;

import org.jalon.domain.receipt.Guard;
import org.jalon.domain.receipt.GuardedIssue;
import org.jalon.domain.receipt.GuardedIssues;
import org.jalon.domain.shared.JiraIssueId;

import java.util.List;

/**
 * Who is in a guarded status, by Jira's search and whoever may see it. A page begins after the last
 * issue of the one before: within one project that comparison is safe, and it meets no limit.
 */
public final class JqlGuardedIssues implements GuardedIssues {
    private final SearchService search;

    public JqlGuardedIssues(SearchService search) {
        this.search = search;
    }

    @Override
    public List<GuardedIssue> after(Guard guard, long issue, int most) {
        String jql = jql(guard, issue);
        SearchService.ParseResult parsed = search.parseQuery(null, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException(jql + ": " + parsed.getErrors().getErrorMessages());
        }
        try {
            return search
                    .searchOverrideSecurity(
                            null, parsed.getQuery(), PagerFilter.newPageAlignedFilter(0, most))
                    .getResults()
                    .stream()
                    .map(JqlGuardedIssues::guarded)
                    .toList();
        } catch (SearchException e) {
            throw new IllegalStateException(jql, e);
        }
    }

    private static GuardedIssue guarded(Issue issue) {
        return new GuardedIssue(new JiraIssueId(issue.getId()), issue.getUpdated().toInstant());
    }

    static String jql(Guard guard, long issue) {
        StringBuilder jql = new StringBuilder("project = ").append(guard.at().project().value());
        if (!guard.types().isEmpty()) {
            jql.append(" AND issuetype in (")
                    .append(String.join(", ", guard.types().stream().sorted().toList()))
                    .append(')');
        }
        jql.append(" AND status = ").append(guard.at().status());
        if (issue > 0) {
            jql.append(" AND id > ").append(issue);
        }
        return jql.append(" ORDER BY key").toString();
    }
}
