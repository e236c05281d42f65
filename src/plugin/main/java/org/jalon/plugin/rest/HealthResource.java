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

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollup.ReadHealth;
import org.jalon.domain.rollup.RebuildProgram;
import org.jalon.domain.view.ReadBackground;
import org.jalon.domain.view.SwitchFunction;
import org.jalon.plugin.viewer.Viewer;

/**
 * For the PMO and administrators: how figures are kept right, having them rebuilt, and switches.
 */
@Path("/programs/{program}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class HealthResource {
    private final Answers answers;
    private final ReadHealth health;
    private final RebuildProgram rebuild;
    private final ReadBackground background;
    private final SwitchFunction functions;

    public HealthResource(
            Answers answers,
            ReadHealth health,
            RebuildProgram rebuild,
            ReadBackground background,
            SwitchFunction functions) {
        this.answers = answers;
        this.health = health;
        this.rebuild = rebuild;
        this.background = background;
        this.functions = functions;
    }

    @GET
    @Path("/health")
    public Response health(@PathParam("program") String program) {
        return answers.of(viewer -> health(viewer, program));
    }

    /** Begins a rebuild, or answers with the one that is running. */
    @POST
    @Path("/rebuild")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(@PathParam("program") String program) {
        return answers.of(
                viewer -> RebuildJson.of(rebuild.start(viewer.actor(), Keys.program(program))));
    }

    /** Switches a function of the whole Jira off or on; answers as {@link #health} does. */
    @POST
    @Path("/functions/{function}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response turn(
            @PathParam("program") String program,
            @PathParam("function") String function,
            FunctionSentJson sent) {
        return answers.of(
                viewer -> {
                    functions.turn(viewer.actor(), Keys.function(function), sent.on());
                    return health(viewer, program);
                });
    }

    private HealthJson health(Viewer viewer, String program) {
        ProgramKey key = Keys.program(program);
        return HealthJson.of(
                health.of(viewer.actor(), key),
                rebuild.last(viewer.actor(), key).map(RebuildJson::of).orElse(null),
                background.of(viewer.actor(), key),
                viewer.locale());
    }
}
