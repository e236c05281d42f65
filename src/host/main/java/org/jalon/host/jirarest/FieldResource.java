package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.field.SiteField;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of this site; an administrator makes more, and removes them again. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public final class FieldResource {
    private final JiraSite site;
    private final Acting acting;

    FieldResource(JiraSite site, Acting acting) {
        this.site = site;
        this.acting = acting;
    }

    @GET
    @Path("field")
    public List<Map<String, Object>> all() {
        acting.user();
        List<Map<String, Object>> all = new ArrayList<>();
        Arrays.stream(SystemField.values()).map(SystemField::described).forEach(all::add);
        site.customFields().all().stream().map(FieldResource::described).forEach(all::add);
        return all;
    }

    @POST
    @Path("field")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(JsonNode body) {
        acting.administrator(site.users());
        SiteField field =
                site.customFields().add(body.path("name").asText(), body.path("type").asText());
        return Response.status(Response.Status.CREATED).entity(described(field)).build();
    }

    @DELETE
    @Path("customFields")
    public Map<String, Object> remove(@QueryParam("ids") String ids) {
        acting.administrator(site.users());
        List<String> gone = new ArrayList<>();
        Map<String, String> left = new LinkedHashMap<>();
        for (String id : ids.split(",")) {
            site.customFields()
                    .byKey(id)
                    .ifPresentOrElse(
                            field -> {
                                site.customFields().remove(field);
                                gone.add(id);
                            },
                            () -> left.put(id, "Custom field doesn't exist"));
        }
        return Map.of("deletedCustomFields", gone, "notDeletedCustomFields", left);
    }

    private static Map<String, Object> described(SiteField field) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", field.key());
        json.put("name", field.name());
        json.put("custom", true);
        json.put("orderable", true);
        json.put("navigable", true);
        json.put("searchable", true);
        json.put("clauseNames", List.of("cf[" + field.id() + "]", field.name()));
        json.put(
                "schema",
                Map.of(
                        "type",
                        field.isNumber() ? "number" : "string",
                        "custom",
                        field.type(),
                        "customId",
                        field.id()));
        return json;
    }
}
