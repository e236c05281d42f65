package org.jalon.host.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The body of an answer that Atlassian's REST gives by itself, without the resource's doing. */
record RestError(
        @JsonProperty("message") String message, @JsonProperty("status-code") int statusCode) {

    static Response response(Response.StatusType status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new RestError(message, status.getStatusCode()))
                .build();
    }
}
