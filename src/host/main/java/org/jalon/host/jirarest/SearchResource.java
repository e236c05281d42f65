package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

import org.jalon.host.HostGap;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.search.SearchResult;
import org.jalon.host.jira.user.JiraUser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Search by JQL. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public final class SearchResource {
    /** The property jira.search.views.default.max as Jira ships it. */
    private static final int LARGEST_PAGE = 1_000;

    private static final Set<String> EXPANDABLE =
            Set.of(
                    "names",
                    "schema",
                    "operations",
                    "editmeta",
                    "changelog",
                    "renderedFields",
                    "transitions");

    private final JiraSite site;
    private final Acting acting;

    SearchResource(JiraSite site, Acting acting) {
        this.site = site;
        this.acting = acting;
    }

    @GET
    public Map<String, Object> get(
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand,
            @Context HttpServletRequest request) {
        return found(jql, startAt, maxResults, fields, expand, request);
    }

    @POST
    public Map<String, Object> post(JsonNode body, @Context HttpServletRequest request) {
        if (!body.path("validateQuery").asBoolean(true)) {
            throw new HostGap("/rest/api/2/search", "validateQuery=false");
        }
        return found(
                body.path("jql").asText(""),
                body.path("startAt").asInt(0),
                body.path("maxResults").asInt(50),
                strings(body.path("fields")),
                strings(body.path("expand")),
                request);
    }

    private Map<String, Object> found(
            String jql,
            int startAt,
            int maxResults,
            List<String> fields,
            List<String> expand,
            HttpServletRequest request) {
        Expansion.of("search", expand, EXPANDABLE, Set.of());
        JiraUser user = acting.user();
        int size = maxResults < 0 ? LARGEST_PAGE : Math.min(maxResults, LARGEST_PAGE);
        SearchResult result = site.search().find(user, jql, startAt, size);
        IssueJson issues = new IssueJson(site, Address.of(request), user);
        FieldSelection selection = FieldSelection.forSearch(fields);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expand", "schema,names");
        json.put("startAt", startAt);
        json.put("maxResults", size);
        json.put("total", result.total());
        json.put(
                "issues",
                result.issues().stream().map(issue -> issues.issue(issue, selection)).toList());
        json.put("maxResultWindow", 10_000);
        return json;
    }

    private static List<String> strings(JsonNode array) {
        List<String> all = new ArrayList<>();
        array.forEach(entry -> all.add(entry.asText()));
        return all;
    }
}
