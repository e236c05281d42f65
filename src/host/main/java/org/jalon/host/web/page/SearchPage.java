package org.jalon.host.web.page;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.search.SearchResult;
import org.jalon.host.jira.site.Rejected;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Issues by JQL, a page at a time; a wrong query is answered with Jira's words above the form. */
final class SearchPage implements Page {
    private static final int PAGE = 50;

    private final JiraSite site;

    SearchPage(JiraSite site) {
        this.site = site;
    }

    @Override
    public Answer answer(PageRequest request) {
        String jql = request.parameter("jql").orElse("ORDER BY updated DESC");
        int start = Math.max(0, startIndex(request));
        Map<String, Object> values =
                new HashMap<>(
                        Map.of("jql", jql, "query", Queries.encoded(jql), "messages", List.of()));
        try {
            show(site.search().find(request.user(), jql, start, PAGE), values);
        } catch (Rejected wrong) {
            values.put("messages", wrong.messages());
            show(new SearchResult(List.of(), 0, PAGE, 0), values);
        }
        return Answer.page("search", values);
    }

    private void show(SearchResult found, Map<String, Object> values) {
        values.put("issues", new IssueRows(site).of(found.issues()));
        values.put("total", found.total());
        values.put("first", found.startAt() + 1);
        values.put("last", found.startAt() + found.issues().size());
        values.put("previous", Math.max(0, found.startAt() - PAGE));
        values.put("next", found.startAt() + PAGE);
        values.put("hasPrevious", found.startAt() > 0);
        values.put("hasNext", found.startAt() + found.issues().size() < found.total());
    }

    private static int startIndex(PageRequest request) {
        try {
            return Integer.parseInt(request.text("startIndex"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
