package org.jalon.host.jirarest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.project.JiraIssueType;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.Rejected.Reason;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to fill in to create an issue, per project and type. The one call for all of them is gone
 * since Jira 9.
 */
@Path("/issue/createmeta/{project}/issuetypes")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public final class CreateMetaResource {
    private final JiraSite site;
    private final Acting acting;

    CreateMetaResource(JiraSite site, Acting acting) {
        this.site = site;
        this.acting = acting;
    }

    @GET
    public Map<String, Object> types(
            @PathParam("project") String project, @Context HttpServletRequest request) {
        ProjectResource.visible(site, acting.user(), project);
        ConstantsJson constants = new ConstantsJson(Address.of(request));
        return page(site.issueTypes().all().stream().map(constants::type).toList());
    }

    @GET
    @Path("{type}")
    public Map<String, Object> fields(
            @PathParam("project") String project, @PathParam("type") String typeId) {
        ProjectResource.visible(site, acting.user(), project);
        JiraIssueType type =
                site.issueTypes()
                        .byId(typeId)
                        .orElseThrow(
                                () ->
                                        Rejected.because(
                                                Reason.NOT_FOUND, "Issue type is not valid"));
        return page(
                Arrays.stream(SystemField.values())
                        .filter(field -> field.onCreate(type.subTask()))
                        .map(SystemField::toFillIn)
                        .toList());
    }

    private static Map<String, Object> page(List<Map<String, Object>> values) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("maxResults", 50);
        json.put("startAt", 0);
        json.put("total", values.size());
        json.put("isLast", true);
        json.put("values", values);
        return json;
    }
}
