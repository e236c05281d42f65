package org.jalon.host.jirarest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

import org.jalon.host.jira.site.Rejected;

/** A refusal of the site, in Jira's shape. */
final class RejectedErrors implements ExceptionMapper<Rejected> {
    @Override
    public Response toResponse(Rejected rejected) {
        return ErrorCollection.response(
                rejected.reason().httpStatus(), rejected.messages(), rejected.fields());
    }
}
