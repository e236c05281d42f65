package org.jalon.host.jirarest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The fields of this site. It has no custom ones. */
@Path("/field")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public final class FieldResource {
    private final Acting acting;

    FieldResource(Acting acting) {
        this.acting = acting;
    }

    @GET
    public List<Map<String, Object>> all() {
        acting.user();
        return Arrays.stream(SystemField.values()).map(SystemField::described).toList();
    }
}
