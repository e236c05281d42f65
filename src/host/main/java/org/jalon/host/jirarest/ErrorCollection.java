package org.jalon.host.jirarest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.util.List;
import java.util.Map;

/** Why Jira refused: about the request as a whole, and by field id. */
record ErrorCollection(List<String> errorMessages, Map<String, String> errors) {

    static Response response(int status, List<String> messages, Map<String, String> fields) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(new ErrorCollection(messages, fields))
                .build();
    }
}
