package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.view.ReadDependencies;

/** Who waits for whom in a program. */
@Path("/programs/{program}/dependencies")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DependenciesResource {
    private final Answers answers;
    private final ReadDependencies dependencies;

    public DependenciesResource(Answers answers, ReadDependencies dependencies) {
        this.answers = answers;
        this.dependencies = dependencies;
    }

    @GET
    public Response dependencies(@PathParam("program") String program) {
        return answers.of(
                viewer ->
                        DependenciesJson.of(
                                dependencies.of(viewer.actor(), Keys.program(program)),
                                answers.words(viewer)));
    }
}
