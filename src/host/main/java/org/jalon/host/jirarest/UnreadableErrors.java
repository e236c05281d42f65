package org.jalon.host.jirarest;

import com.fasterxml.jackson.core.JsonProcessingException;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

import java.util.List;
import java.util.Map;

/** A body that is no JSON. */
final class UnreadableErrors implements ExceptionMapper<JsonProcessingException> {
    @Override
    public Response toResponse(JsonProcessingException unreadable) {
        return ErrorCollection.response(400, List.of(unreadable.getOriginalMessage()), Map.of());
    }
}
