package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.project.JiraIssueType;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.Rejected.Reason;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What issues are made of: statuses, types, priorities, resolutions. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public final class ConstantsResource {
    private final JiraSite site;
    private final Acting acting;

    ConstantsResource(JiraSite site, Acting acting) {
        this.site = site;
        this.acting = acting;
    }

    @GET
    @Path("status")
    public List<Map<String, Object>> statuses(@Context HttpServletRequest request) {
        return site.statuses().all().stream().map(json(request)::status).toList();
    }

    @GET
    @Path("status/{idOrName}")
    public Map<String, Object> status(
            @PathParam("idOrName") String idOrName, @Context HttpServletRequest request) {
        return found(
                site.statuses()
                        .byId(idOrName)
                        .or(() -> site.statuses().byName(idOrName))
                        .map(json(request)::status),
                "status",
                idOrName);
    }

    @GET
    @Path("issuetype")
    public List<Map<String, Object>> types(@Context HttpServletRequest request) {
        return site.issueTypes().all().stream().map(json(request)::type).toList();
    }

    @POST
    @Path("issuetype")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addType(JsonNode body, @Context HttpServletRequest request) {
        acting.administrator(site.users());
        KnownMembers.require("/rest/api/2/issuetype", body, Set.of("name", "description", "type"));
        String name = body.path("name").asText();
        if (site.issueTypes().all().stream().anyMatch(t -> t.name().equalsIgnoreCase(name))) {
            throw Rejected.invalid(
                    List.of(), Map.of("name", "An issue type with this name already exists."));
        }
        JiraIssueType made =
                site.issueTypes()
                        .add(
                                name,
                                body.path("description").asText(),
                                body.path("type").asText().equals("subtask"));
        return Response.status(Response.Status.CREATED).entity(json(request).type(made)).build();
    }

    @GET
    @Path("issuetype/{id}")
    public Map<String, Object> type(
            @PathParam("id") String id, @Context HttpServletRequest request) {
        return found(site.issueTypes().byId(id).map(json(request)::type), "issue type", id);
    }

    @GET
    @Path("priority")
    public List<Map<String, Object>> priorities(@Context HttpServletRequest request) {
        return site.priorities().all().stream().map(json(request)::priorityInList).toList();
    }

    @GET
    @Path("priority/{id}")
    public Map<String, Object> priority(
            @PathParam("id") String id, @Context HttpServletRequest request) {
        return found(site.priorities().byId(id).map(json(request)::priorityInList), "priority", id);
    }

    @GET
    @Path("resolution")
    public List<Map<String, Object>> resolutions(@Context HttpServletRequest request) {
        return site.resolutions().all().stream().map(json(request)::resolution).toList();
    }

    @GET
    @Path("resolution/{id}")
    public Map<String, Object> resolution(
            @PathParam("id") String id, @Context HttpServletRequest request) {
        return found(site.resolutions().byId(id).map(json(request)::resolution), "resolution", id);
    }

    private static Map<String, Object> found(
            Optional<Map<String, Object>> json, String what, String asked) {
        return json.orElseThrow(
                () ->
                        Rejected.because(
                                Reason.NOT_FOUND,
                                "The " + what + " with id '" + asked + "' does not exist"));
    }

    private ConstantsJson json(HttpServletRequest request) {
        acting.user();
        return new ConstantsJson(Address.of(request));
    }
}
