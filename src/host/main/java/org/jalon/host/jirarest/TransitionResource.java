package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

import org.jalon.host.HostGap;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraResolution;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.workflow.Transition;
import org.jalon.host.workflow.TransitionRequest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which way an issue can move, and moving it. A validator's refusal is the answer, word for word.
 */
@Path("/issue/{idOrKey}/transitions")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public final class TransitionResource {
    private final JiraSite site;
    private final Acting acting;

    TransitionResource(JiraSite site, Acting acting) {
        this.site = site;
        this.acting = acting;
    }

    @GET
    public Map<String, Object> available(
            @PathParam("idOrKey") String idOrKey,
            @QueryParam("expand") List<String> expand,
            @QueryParam("transitionId") Integer transitionId,
            @Context HttpServletRequest request) {
        JiraUser user = acting.user();
        StoredIssue issue = site.issues().visible(user, idOrKey);
        List<Transition> offered =
                site.workflows().available(user, issue).stream()
                        .filter(
                                transition ->
                                        transitionId == null || transition.id() == transitionId)
                        .toList();
        boolean withFields = String.join(",", expand).contains("transitions.fields");
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expand", "transitions");
        json.put("transitions", new TransitionJson(Address.of(request)).all(offered, withFields));
        return json;
    }

    @POST
    public void perform(@PathParam("idOrKey") String idOrKey, JsonNode body) {
        JiraUser user = acting.user();
        StoredIssue issue = site.issues().visible(user, idOrKey);
        JsonNode id = body.path("transition").path("id");
        if (id.isMissingNode() || id.isNull()) {
            throw Rejected.invalid(List.of("Missing 'transition' identifier"), Map.of());
        }
        site.workflows()
                .perform(
                        user,
                        issue.id(),
                        new TransitionRequest(
                                id.asInt(),
                                comment(body.path("update")),
                                resolution(body.path("fields"))));
    }

    private static Optional<String> comment(JsonNode update) {
        update.fieldNames()
                .forEachRemaining(
                        field -> {
                            if (!field.equals("comment")) {
                                throw new HostGap(
                                        "/rest/api/2/issue/transitions", "update." + field);
                            }
                        });
        JsonNode comments = update.path("comment");
        if (comments.size() > 1) {
            throw new HostGap("/rest/api/2/issue/transitions", "several comments");
        }
        return comments.isEmpty()
                ? Optional.empty()
                : Optional.of(comments.path(0).path("add").path("body").asText());
    }

    private Optional<String> resolution(JsonNode fields) {
        FieldValues others = new FieldValues(site);
        fields.fieldNames()
                .forEachRemaining(
                        field -> {
                            if (!field.equals("resolution")) {
                                others.wrong(
                                        field,
                                        "Field '"
                                                + field
                                                + "' cannot be set. It is not on the appropriate"
                                                + " screen, or unknown.");
                            }
                        });
        JsonNode wanted = fields.path("resolution");
        Optional<JiraResolution> found =
                wanted.hasNonNull("id")
                        ? site.resolutions().byId(wanted.path("id").asText())
                        : site.resolutions().byName(wanted.path("name").asText());
        if (found.isEmpty() && !wanted.isMissingNode()) {
            others.wrong(
                    "resolution",
                    "Resolution name '" + wanted.path("name").asText() + "' is not valid");
        }
        others.checked();
        return found.map(JiraResolution::id);
    }
}
