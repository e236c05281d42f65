package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.link.JiraLink;
import org.jalon.host.jira.link.JiraLinkType;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.Rejected.Reason;
import org.jalon.host.jira.user.JiraUser;

import java.util.Map;
import java.util.Optional;

/**
 * Links between issues. In Jira's JSON {@code inwardIssue} is where the link starts and {@code
 * outwardIssue} where it leads: "inwardIssue blocks outwardIssue".
 */
@Path("/issueLink")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public final class LinkResource {
    private final JiraSite site;
    private final Acting acting;

    LinkResource(JiraSite site, Acting acting) {
        this.site = site;
        this.acting = acting;
    }

    @POST
    public Response create(JsonNode body) {
        JiraUser user = acting.user();
        JiraLinkType type = type(body.path("type"));
        StoredIssue source = issue(user, body.path("inwardIssue"));
        StoredIssue destination = issue(user, body.path("outwardIssue"));
        site.transactions()
                .executeWithoutResult(
                        status -> {
                            site.links().create(user, source.id(), destination.id(), type.id());
                            if (body.path("comment").hasNonNull("body")) {
                                site.comments()
                                        .add(
                                                user,
                                                source.id(),
                                                body.path("comment").path("body").asText());
                            }
                        });
        return Response.status(Response.Status.CREATED).build();
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") long id, @Context HttpServletRequest request) {
        LinksJson json = new LinksJson(site, Address.of(request), acting.user());
        return site.links().byId(id).flatMap(json::whole).orElseThrow(() -> missing(id));
    }

    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") long id, @Context HttpServletRequest request) {
        JiraUser user = acting.user();
        JiraLink link = site.links().byId(id).orElseThrow(() -> missing(id));
        if (new LinksJson(site, Address.of(request), user).whole(link).isEmpty()) {
            throw missing(id);
        }
        site.links().delete(user, id);
    }

    private StoredIssue issue(JiraUser user, JsonNode named) {
        return site.issues()
                .visible(user, named.path(named.hasNonNull("id") ? "id" : "key").asText());
    }

    private JiraLinkType type(JsonNode named) {
        Optional<JiraLinkType> found =
                named.hasNonNull("id")
                        ? site.linkTypes().byId(named.path("id").asLong())
                        : site.linkTypes().byName(named.path("name").asText());
        return found.orElseThrow(
                () ->
                        Rejected.because(
                                Reason.NOT_FOUND,
                                "No issue link type with name '"
                                        + named.path("name").asText()
                                        + "' found."));
    }

    private static Rejected missing(long id) {
        return Rejected.because(Reason.NOT_FOUND, "No issue link with id '" + id + "' exists.");
    }
}
