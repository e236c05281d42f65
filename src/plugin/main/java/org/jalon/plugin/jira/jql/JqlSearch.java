package org.jalon.plugin.jira.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

import org.jalon.domain.linking.Jql;
import org.jalon.domain.linking.RuleSearch;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules through Jira's search service, as the person they run for. Pages are counted from the start
 * and end where Jira's own window does: {@code id > …} would compare within one project only.
 */
public final class JqlSearch implements RuleSearch {
    private static final int PAGE = 500;
    private static final int BATCH = 200;

    private final SearchService search;
    private final UserManager users;
    private final IssueManager issues;
    private final PermissionManager permissions;

    public JqlSearch(
            SearchService search,
            UserManager users,
            IssueManager issues,
            PermissionManager permissions) {
        this.search = search;
        this.users = users;
        this.issues = issues;
        this.permissions = permissions;
    }

    @Override
    public boolean isThere(ActorId actor) {
        ApplicationUser user = users.getUserByKey(actor.key());
        return user != null && user.isActive();
    }

    @Override
    public Optional<String> problem(ActorId actor, Jql jql) {
        ApplicationUser user = user(actor);
        SearchService.ParseResult parsed = search.parseQuery(user, jql.text());
        MessageSet errors =
                parsed.isValid()
                        ? search.validateQuery(user, parsed.getQuery())
                        : parsed.getErrors();
        return errors.hasAnyErrors()
                ? Optional.of(String.join(" ", errors.getErrorMessages()))
                : Optional.empty();
    }

    @Override
    public int count(ActorId actor, Jql jql) {
        ApplicationUser user = user(actor);
        try {
            return (int) search.searchCount(user, query(user, jql.text()));
        } catch (SearchException e) {
            throw new IllegalStateException(jql + " cannot be counted", e);
        }
    }

    @Override
    public List<JiraIssueId> find(ActorId actor, Jql jql, int most) {
        ApplicationUser user = user(actor);
        Query query = query(user, jql + " ORDER BY key");
        List<JiraIssueId> found = new ArrayList<>();
        int size = Math.min(PAGE, most);
        for (int start = 0; start + size <= most; start += size) {
            List<JiraIssueId> page = page(user, query, start, size);
            found.addAll(page);
            if (page.size() < size) {
                break;
            }
        }
        return found;
    }

    /** An id that the person may not see would make the whole query wrong, so it is left out. */
    @Override
    public Set<JiraIssueId> among(ActorId actor, Jql jql, Collection<JiraIssueId> asked) {
        ApplicationUser user = user(actor);
        List<Long> ids =
                asked.stream().map(JiraIssueId::value).filter(id -> sees(user, id)).toList();
        Set<JiraIssueId> found = new HashSet<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            String some =
                    ids.subList(from, Math.min(from + BATCH, ids.size())).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
            Query query = query(user, "id in (" + some + ") AND (" + jql + ")");
            found.addAll(page(user, query, 0, BATCH));
        }
        return found;
    }

    private List<JiraIssueId> page(ApplicationUser user, Query query, int start, int size) {
        try {
            return search
                    .search(user, query, PagerFilter.newPageAlignedFilter(start, size))
                    .getResults()
                    .stream()
                    .map(Issue::getId)
                    .map(JiraIssueId::new)
                    .toList();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira's search failed", e);
        }
    }

    /** Jira takes no user for an anonymous one, who would find another set without a word. */
    private ApplicationUser user(ActorId actor) {
        ApplicationUser user = users.getUserByKey(actor.key());
        if (user == null) {
            throw new IllegalStateException("nobody has the key " + actor.key());
        }
        return user;
    }

    private Query query(ApplicationUser user, String text) {
        return search.parseQuery(user, text).getQuery();
    }

    private boolean sees(ApplicationUser user, long id) {
        Issue issue = issues.getIssueObject(id);
        return issue != null
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }
}
