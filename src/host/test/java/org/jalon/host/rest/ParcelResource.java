package org.jalon.host.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import java.util.Date;

/** A resource as an add-on would write it; only the fake plugin can make it. */
@Path("/parcels")
@Produces(MediaType.APPLICATION_JSON)
public final class ParcelResource {
    private final String depot;
    @Context private UriInfo uri;
    @Context private HttpServletRequest request;

    public ParcelResource(String depot) {
        this.depot = depot;
    }

    /** What travels as JSON. */
    public record Parcel(String code, Date posted) {}

    /** What only this resource throws. */
    public static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @GET
    @Path("{code}")
    public Parcel get(@PathParam("code") String code) {
        return new Parcel(depot + ":" + code, new Date(1000));
    }

    @GET
    @Path("where")
    @UnrestrictedAccess
    public String where() {
        return "\"" + uri.getBaseUri().getPath() + " " + request.getMethod() + "\"";
    }

    @POST
    public Parcel post(Parcel parcel) {
        return parcel;
    }

    @POST
    @Path("form")
    @Consumes(MediaType.WILDCARD)
    public String form() {
        return "\"taken\"";
    }

    @DELETE
    @Path("{code}")
    @AdminOnly
    public void delete(@PathParam("code") String code) {}

    @GET
    @Path("broken")
    public String broken() {
        throw new IllegalStateException("select secret from vault");
    }

    @GET
    @Path("lost")
    public String lost() {
        throw new Lost();
    }

    @GET
    @Path("nothing")
    public String nothing() {
        throw new NotFoundException();
    }
}
