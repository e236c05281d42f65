package org.jalon.plugin.jira.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;

import org.jalon.domain.rollup.FoundIssues;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks Jira's search, whoever may see the issues: what is archived is not in its index. */
public final class JqlFoundIssues implements FoundIssues {
    private static final int BATCH = 500;

    private final SearchService search;

    public JqlFoundIssues(SearchService search) {
        this.search = search;
    }

    @Override
    public Set<JiraIssueId> among(Collection<JiraIssueId> issues) {
        List<JiraIssueId> all = List.copyOf(issues);
        Set<JiraIssueId> found = new HashSet<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            found.addAll(find(all.subList(from, Math.min(from + BATCH, all.size()))));
        }
        return found;
    }

    private List<JiraIssueId> find(List<JiraIssueId> some) {
        String jql =
                some.stream()
                        .map(issue -> String.valueOf(issue.value()))
                        .collect(Collectors.joining(", ", "id in (", ")"));
        try {
            return search
                    .searchOverrideSecurity(
                            null,
                            search.parseQuery(null, jql).getQuery(),
                            PagerFilter.newPageAlignedFilter(0, BATCH))
                    .getResults()
                    .stream()
                    .map(Issue::getId)
                    .map(JiraIssueId::new)
                    .toList();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira's search failed", e);
        }
    }
}
