package org.jalon.host.jirarest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.Rejected.Reason;

import java.util.Map;

/** What links between issues can mean. */
@Path("/issueLinkType")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public final class LinkTypeResource {
    private final JiraSite site;
    private final Acting acting;

    LinkTypeResource(JiraSite site, Acting acting) {
        this.site = site;
        this.acting = acting;
    }

    @GET
    public Map<String, Object> all(@Context HttpServletRequest request) {
        acting.user();
        ConstantsJson constants = new ConstantsJson(Address.of(request));
        return Map.of(
                "issueLinkTypes",
                site.linkTypes().all().stream().map(constants::linkType).toList());
    }

    @GET
    @Path("{id}")
    public Map<String, Object> one(@PathParam("id") long id, @Context HttpServletRequest request) {
        acting.user();
        return site.linkTypes()
                .byId(id)
                .map(new ConstantsJson(Address.of(request))::linkType)
                .orElseThrow(
                        () ->
                                Rejected.because(
                                        Reason.NOT_FOUND,
                                        "No issue link type with id '" + id + "' found."));
    }
}
