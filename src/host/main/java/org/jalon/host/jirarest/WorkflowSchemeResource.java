package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.host.jira.JiraSite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Workflow schemes, for administrators. */
@Path("/workflowscheme")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkflowSchemeResource {
    private final JiraSite site;
    private final Acting acting;

    WorkflowSchemeResource(JiraSite site, Acting acting) {
        this.site = site;
        this.acting = acting;
    }

    @POST
    public Response create(JsonNode body) {
        acting.administrator(site.users());
        KnownMembers.require(
                "/rest/api/2/workflowscheme",
                body,
                Set.of("name", "description", "issueTypeMappings"));
        Map<String, String> mappings = new LinkedHashMap<>();
        body.path("issueTypeMappings")
                .properties()
                .forEach(mapping -> mappings.put(mapping.getKey(), mapping.getValue().asText()));
        String name = body.path("name").asText();
        long id = site.workflowSchemes().add(name, mappings);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("name", name);
        json.put("description", body.path("description").asText());
        json.put("defaultWorkflow", "jira");
        json.put("issueTypeMappings", mappings);
        json.put("draft", false);
        return Response.status(Response.Status.CREATED).entity(json).build();
    }

    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") long id) {
        acting.administrator(site.users());
        site.workflowSchemes().remove(id);
    }
}
