package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.view.ChooseSources;
import org.jalon.plugin.viewer.Viewer;

/** Where a program finds its values in Jira. */
@Path("/programs/{program}/sources")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SourcesResource {
    private final Answers answers;
    private final ChooseSources sources;

    public SourcesResource(Answers answers, ChooseSources sources) {
        this.answers = answers;
        this.sources = sources;
    }

    @GET
    public Response sources(@PathParam("program") String program) {
        return answers.of(viewer -> all(viewer, program));
    }

    @PUT
    public Response choose(@PathParam("program") String program, SourcesJson.Sent sent) {
        return answers.of(
                viewer -> {
                    sources.save(viewer.actor(), Keys.program(program), SourcesJson.Sent.of(sent));
                    return all(viewer, program);
                });
    }

    private SourcesJson all(Viewer viewer, String program) {
        return SourcesJson.of(
                sources.of(viewer.actor(), Keys.program(program)), answers.words(viewer));
    }
}
