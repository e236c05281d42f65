package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.view.ChangePlace;
import org.jalon.domain.view.OfferPlaces;
import org.jalon.plugin.viewer.Viewer;

/** The place of an issue: what it is, what it could be, and another one. */
@Path("/issues/{key}/place")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class PlaceResource {
    private final Answers answers;
    private final OfferPlaces offer;
    private final ChangePlace change;

    public PlaceResource(Answers answers, OfferPlaces offer, ChangePlace change) {
        this.answers = answers;
        this.offer = offer;
        this.change = change;
    }

    @GET
    public Response place(@PathParam("key") String key) {
        return answers.of(viewer -> offered(viewer, key));
    }

    /** Answers as {@link #place} does once the issue is linked. */
    @PUT
    public Response put(@PathParam("key") String key, PlaceJson sent) {
        return answers.of(
                viewer -> {
                    PlaceJson wanted = sent == null ? PlaceJson.NOWHERE : sent;
                    change.put(
                            viewer.actor(),
                            new IssueKey(key),
                            Keys.program(wanted.program()),
                            Keys.businessUnit(wanted.program(), wanted.bu()),
                            wanted.milestoneCode());
                    return offered(viewer, key);
                });
    }

    /** Answers as {@link #place} does once the issue's own links are cut. */
    @DELETE
    public Response remove(@PathParam("key") String key, @QueryParam("program") String program) {
        return answers.of(
                viewer -> {
                    change.remove(viewer.actor(), new IssueKey(key), Keys.program(program));
                    return offered(viewer, key);
                });
    }

    private PlaceOfferJson offered(Viewer viewer, String key) {
        return PlaceOfferJson.of(offer.of(viewer.actor(), new IssueKey(key)), viewer.locale());
    }
}
