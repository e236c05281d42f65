package org.jalon.host.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The add-on's own answer to its own exception. */
@Provider
public final class LostParcels implements ExceptionMapper<ParcelResource.Lost> {
    @Override
    public Response toResponse(ParcelResource.Lost lost) {
        return Response.status(Response.Status.GONE).entity("lost").build();
    }
}
