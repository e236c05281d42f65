package org.jalon.host.rest;

import com.fasterxml.jackson.core.JsonProcessingException;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

import org.jalon.host.HostGap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers for what a resource threw and the add-on maps nowhere. The caller learns that it failed,
 * the log why; only a {@link HostGap} is named to the caller as well, so that the test that met it
 * says so.
 */
public final class Failures implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final String owner;

    public Failures(String owner) {
        this.owner = owner;
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException refusal) {
            return answered(refusal);
        }
        if (failure instanceof JsonProcessingException unreadable) {
            return RestError.response(Response.Status.BAD_REQUEST, unreadable.getOriginalMessage());
        }
        LOG.error("REST of {} failed", owner, failure);
        return RestError.response(
                Response.Status.INTERNAL_SERVER_ERROR,
                failure instanceof HostGap ? failure.getMessage() : "Internal server error");
    }

    private static Response answered(WebApplicationException refusal) {
        Response response = refusal.getResponse();
        return response.hasEntity()
                        || response.getStatusInfo().getFamily()
                                != Response.Status.Family.CLIENT_ERROR
                ? response
                : RestError.response(response.getStatusInfo(), refusal.getMessage());
    }
}
