package org.jalon.host.jirarest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.jalon.host.jira.JiraSite;

import java.util.List;

/** Whether a project could have a key; always 200, what is wrong is in the answer. */
@Path("/projectvalidate/key")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public final class ProjectKeyResource {
    private final JiraSite site;
    private final Acting acting;

    ProjectKeyResource(JiraSite site, Acting acting) {
        this.site = site;
        this.acting = acting;
    }

    @GET
    public ErrorCollection check(@QueryParam("key") String key) {
        acting.user();
        return new ErrorCollection(
                List.of(), new ProjectCreation(site).keyErrors(key == null ? "" : key));
    }
}
