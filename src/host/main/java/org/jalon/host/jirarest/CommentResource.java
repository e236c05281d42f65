package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.host.HostGap;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.JiraComment;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.Rejected.Reason;
import org.jalon.host.jira.user.JiraUser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people say about an issue. */
@Path("/issue/{idOrKey}/comment")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public final class CommentResource {
    private static final int EVERYTHING = 1_048_576;

    private final JiraSite site;
    private final Acting acting;

    CommentResource(JiraSite site, Acting acting) {
        this.site = site;
        this.acting = acting;
    }

    @GET
    public Map<String, Object> all(
            @PathParam("idOrKey") String idOrKey,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") Integer maxResults,
            @QueryParam("expand") List<String> expand,
            @Context HttpServletRequest request) {
        Expansion.of("issue/comment", expand, Set.of("renderedBody", "properties"), Set.of());
        StoredIssue issue = site.issues().visible(acting.user(), idOrKey);
        List<JiraComment> comments = site.comments().of(issue.id());
        int size = maxResults == null ? EVERYTHING : maxResults;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startAt", startAt);
        json.put("maxResults", size);
        json.put("total", comments.size());
        json.put(
                "comments",
                comments.stream()
                        .skip(startAt)
                        .limit(size)
                        .map(new CommentJson(site, Address.of(request))::comment)
                        .toList());
        return json;
    }

    @GET
    @Path("{id}")
    public Map<String, Object> one(
            @PathParam("idOrKey") String idOrKey,
            @PathParam("id") long id,
            @Context HttpServletRequest request) {
        StoredIssue issue = site.issues().visible(acting.user(), idOrKey);
        return site.comments()
                .byId(id)
                .filter(comment -> comment.issueId() == issue.id())
                .map(new CommentJson(site, Address.of(request))::comment)
                .orElseThrow(
                        () ->
                                Rejected.because(
                                        Reason.NOT_FOUND,
                                        "Can not find a comment for the id: " + id + "."));
    }

    @POST
    public Response add(
            @PathParam("idOrKey") String idOrKey,
            JsonNode body,
            @Context HttpServletRequest request) {
        if (body.hasNonNull("visibility")) {
            throw new HostGap("/rest/api/2/issue/comment", "visibility");
        }
        JiraUser user = acting.user();
        StoredIssue issue = site.issues().visible(user, idOrKey);
        JiraComment added = site.comments().add(user, issue.id(), body.path("body").asText());
        Address address = Address.of(request);
        return Response.created(address.uri("issue/" + issue.id() + "/comment/" + added.id()))
                .entity(new CommentJson(site, address).comment(added))
                .build();
    }
}
