package org.jalon.host.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

import org.jalon.host.HostGap;
import org.jalon.host.jira.issue.IssueObjects;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.JiraUser;

import java.util.List;

/** The search as the Jira API shows it: a query is read first, then counted or found. */
public final class SearchForAddOns implements SearchService {
    private final Search search;
    private final IssueObjects objects;

    public SearchForAddOns(Search search, IssueObjects objects) {
        this.search = search;
        this.objects = objects;
    }

    private record Written(String jql) implements Query {}

    private static final class Page extends SearchResults<Issue> {
        private final List<Issue> issues;

        Page(List<Issue> issues) {
            this.issues = issues;
        }

        @Override
        public List<Issue> getResults() {
            return issues;
        }
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        MessageSet errors = new MessageSetImpl();
        try {
            new JqlParser(query).parse();
        } catch (Rejected unreadable) {
            errors.addErrorMessage(unreadable.getMessage());
        }
        return new ParseResult(errors.hasAnyErrors() ? null : new Written(query), errors);
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        MessageSet errors = new MessageSetImpl();
        try {
            search.count(user(searcher), jql(query));
        } catch (Rejected wrong) {
            errors.addErrorMessage(wrong.getMessage());
        }
        return errors;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SearchResults<Issue> searchOverrideSecurity(
            ApplicationUser searcher, Query query, PagerFilter pager) throws SearchException {
        try {
            return page(search.findAll(jql(query), pager.getStart(), pager.getMax()));
        } catch (Rejected wrong) {
            throw new SearchException(wrong.getMessage(), wrong);
        }
    }

    private Page page(SearchResult found) {
        return new Page(found.issues().stream().<Issue>map(objects::of).toList());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        try {
            return page(search.find(user(searcher), jql(query), pager.getStart(), pager.getMax()));
        } catch (Rejected wrong) {
            throw new SearchException(wrong.getMessage(), wrong);
        }
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        try {
            return search.count(user(searcher), jql(query));
        } catch (Rejected wrong) {
            throw new SearchException(wrong.getMessage(), wrong);
        }
    }

    private static JiraUser user(ApplicationUser searcher) {
        if (searcher instanceof JiraUser user) {
            return user;
        }
        throw new HostGap("com.atlassian.jira.bc.issue.search.SearchService", "anonymous search");
    }

    private static String jql(Query query) {
        return ((Written) query).jql();
    }
}
