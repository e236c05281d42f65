package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.rollup.ReadHealth;
import org.jalon.domain.rollup.RebuildProgram;

/** For administrators of a program: how its figures are kept right, and having them rebuilt. */
@Path("/programs/{program}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class HealthResource {
    private final Answers answers;
    private final ReadHealth health;
    private final RebuildProgram rebuild;

    public HealthResource(Answers answers, ReadHealth health, RebuildProgram rebuild) {
        this.answers = answers;
        this.health = health;
        this.rebuild = rebuild;
    }

    @GET
    @Path("/health")
    public Response health(@PathParam("program") String program) {
        return answers.of(
                viewer ->
                        HealthJson.of(
                                health.of(viewer.actor(), Keys.program(program)),
                                rebuild.last(viewer.actor(), Keys.program(program))
                                        .map(RebuildJson::of)
                                        .orElse(null)));
    }

    /** Begins a rebuild, or answers with the one that is running. */
    @POST
    @Path("/rebuild")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(@PathParam("program") String program) {
        return answers.of(
                viewer -> RebuildJson.of(rebuild.start(viewer.actor(), Keys.program(program))));
    }
}
