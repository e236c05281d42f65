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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.Rejected.Reason;
import org.jalon.host.jira.user.JiraUser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The projects the caller may browse. */
@Path("/project")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public final class ProjectResource {
    private static final Set<String> EXPANDABLE =
            Set.of("description", "lead", "url", "projectKeys");

    private final JiraSite site;
    private final Acting acting;

    ProjectResource(JiraSite site, Acting acting) {
        this.site = site;
        this.acting = acting;
    }

    /** Nobody logged in sees none, without an error: that is how Jira answers. */
    @GET
    public List<Map<String, Object>> all(
            @QueryParam("expand") List<String> expand, @Context HttpServletRequest request) {
        boolean withLead =
                Expansion.of("project", expand, EXPANDABLE, Set.of("lead")).contains("lead");
        ProjectJson json = new ProjectJson(site, Address.of(request));
        return acting
                .whoever()
                .map(user -> site.permissions().browsable(user))
                .orElse(List.of())
                .stream()
                .map(project -> json.inList(project, withLead))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonNode body, @Context HttpServletRequest request) {
        acting.administrator(site.users());
        JiraProject made = new ProjectCreation(site).from(body);
        Address address = Address.of(request);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", address.api("project/" + made.id()));
        json.put("id", made.id());
        json.put("key", made.key());
        return Response.created(address.uri("project/" + made.id())).entity(json).build();
    }

    @DELETE
    @Path("{idOrKey}")
    public void delete(@PathParam("idOrKey") String idOrKey) {
        JiraUser user = acting.administrator(site.users());
        site.removeProject(user, visible(site, user, idOrKey));
    }

    @GET
    @Path("{idOrKey}")
    public Map<String, Object> one(
            @PathParam("idOrKey") String idOrKey, @Context HttpServletRequest request) {
        return new ProjectJson(site, Address.of(request))
                .full(visible(site, acting.user(), idOrKey));
    }

    /** The project; in the same words whether it is missing or may not be seen. */
    static JiraProject visible(JiraSite site, JiraUser viewer, String idOrKey) {
        boolean numeric = !idOrKey.isEmpty() && idOrKey.chars().allMatch(Character::isDigit);
        return (numeric
                        ? site.projects().byId(Long.parseLong(idOrKey))
                        : site.projects().byKey(idOrKey))
                .filter(
                        project ->
                                site.permissions()
                                        .allowed(viewer, Permission.BROWSE_PROJECTS, project.id()))
                .orElseThrow(
                        () ->
                                Rejected.because(
                                        Reason.NOT_FOUND,
                                        "No project could be found with "
                                                + (numeric ? "id" : "key")
                                                + " '"
                                                + idOrKey
                                                + "'."));
    }
}
