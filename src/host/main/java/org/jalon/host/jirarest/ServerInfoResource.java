package org.jalon.host.jirarest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which Jira a client talks to: the version whose API the host speaks. Open to everybody, as in
 * Jira.
 */
@Path("/serverInfo")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public final class ServerInfoResource {

    @GET
    public Map<String, Object> info(@Context HttpServletRequest request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("baseUrl", Address.of(request).site());
        json.put("version", "11.3.0");
        json.put("versionNumbers", List.of(11, 3, 0));
        json.put("deploymentType", "Server");
        json.put("serverTitle", "Jalon development host");
        return json;
    }
}
