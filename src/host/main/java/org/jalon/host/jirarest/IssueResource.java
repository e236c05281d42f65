package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.JiraUser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Create, read, edit and delete issues. */
@Path("/issue")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {
    private static final Set<String> EXPANDABLE =
            Set.of(
                    "renderedFields",
                    "names",
                    "schema",
                    "operations",
                    "editmeta",
                    "changelog",
                    "versionedRepresentations",
                    "transitions");

    private final JiraSite site;
    private final Acting acting;

    IssueResource(JiraSite site, Acting acting) {
        this.site = site;
        this.acting = acting;
    }

    @POST
    public Response create(JsonNode body, @Context HttpServletRequest request) {
        StoredIssue created = site.issues().create(acting.user(), IssueCreation.read(site, body));
        Address address = Address.of(request);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(created.id()));
        json.put("key", created.key());
        json.put("self", address.api("issue/" + created.id()));
        return Response.created(address.uri("issue/" + created.id())).entity(json).build();
    }

    @POST
    @Path("bulk")
    public Response createAll(JsonNode body, @Context HttpServletRequest request) {
        return new BulkCreation(site, Address.of(request)).of(acting.user(), body);
    }

    @GET
    @Path("{idOrKey}")
    public Map<String, Object> get(
            @PathParam("idOrKey") String idOrKey,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand,
            @Context HttpServletRequest request) {
        JiraUser user = acting.user();
        StoredIssue issue = site.issues().visible(user, idOrKey);
        Address address = Address.of(request);
        Map<String, Object> json =
                new IssueJson(site, address, user).issue(issue, FieldSelection.forIssue(fields));
        List<String> expanded =
                Expansion.of("issue", expand, EXPANDABLE, Set.of("changelog", "transitions"));
        if (expanded.contains("transitions")) {
            json.put(
                    "transitions",
                    new TransitionJson(address)
                            .all(site.workflows().available(user, issue), false));
        }
        if (expanded.contains("changelog")) {
            json.put("changelog", new ChangelogJson(site, address).of(issue.id()));
        }
        return json;
    }

    @PUT
    @Path("{idOrKey}")
    public void edit(@PathParam("idOrKey") String idOrKey, JsonNode body) {
        JiraUser user = acting.user();
        StoredIssue issue = site.issues().visible(user, idOrKey);
        IssueUpdate update = IssueUpdate.read(site, issue, body);
        site.transactions()
                .executeWithoutResult(
                        status -> {
                            if (update.changesFields()) {
                                site.issues().edit(user, issue.id(), update.edit());
                            }
                            update.comments()
                                    .forEach(text -> site.comments().add(user, issue.id(), text));
                        });
    }

    @PUT
    @Path("{idOrKey}/assignee")
    public void assign(@PathParam("idOrKey") String idOrKey, JsonNode person) {
        edit(
                idOrKey,
                JsonNodeFactory.instance
                        .objectNode()
                        .set(
                                "fields",
                                JsonNodeFactory.instance.objectNode().set("assignee", person)));
    }

    @PUT
    @Path("{idOrKey}/archive")
    public void archive(@PathParam("idOrKey") String idOrKey) {
        setArchived(idOrKey, true);
    }

    @PUT
    @Path("{idOrKey}/restore")
    public void restore(@PathParam("idOrKey") String idOrKey) {
        setArchived(idOrKey, false);
    }

    private void setArchived(String idOrKey, boolean archived) {
        JiraUser user = acting.user();
        site.issues().archive(user, site.issues().visible(user, idOrKey), archived);
    }

    @DELETE
    @Path("{idOrKey}")
    public void delete(
            @PathParam("idOrKey") String idOrKey,
            @QueryParam("deleteSubtasks") boolean deleteSubtasks) {
        JiraUser user = acting.user();
        StoredIssue issue = site.issues().visible(user, idOrKey);
        if (!deleteSubtasks && !site.issues().subTasks(issue.id()).isEmpty()) {
            throw Rejected.invalid(
                    List.of(
                            "The issue '"
                                    + issue.key()
                                    + "' has subtasks.  You must specify the 'deleteSubtasks'"
                                    + " parameter to delete this issue and all its subtasks."),
                    Map.of());
        }
        site.issues().delete(user, issue.id());
    }
}
