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

import org.jalon.domain.conformity.ChangeVersion;
import org.jalon.domain.conformity.MoveRollouts;
import org.jalon.domain.view.ReadSupersession;
import org.jalon.domain.view.ReadVersionMap;
import org.jalon.plugin.viewer.Viewer;

/**
 * The versions of a program's Standard: who works by which, what the next would mean, moving on.
 */
@Path("/programs/{program}/versions")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class VersionsResource {
    private final Answers answers;
    private final ReadVersionMap map;
    private final ReadSupersession supersession;
    private final ChangeVersion change;
    private final MoveRollouts move;

    public VersionsResource(
            Answers answers,
            ReadVersionMap map,
            ReadSupersession supersession,
            ChangeVersion change,
            MoveRollouts move) {
        this.answers = answers;
        this.map = map;
        this.supersession = supersession;
        this.change = change;
        this.move = move;
    }

    @GET
    public Response versions(@PathParam("program") String program) {
        return answers.of(viewer -> map(viewer, program));
    }

    @GET
    @Path("/{version}/supersession")
    public Response supersession(
            @PathParam("program") String program, @PathParam("version") String version) {
        return answers.of(viewer -> supersession(viewer, program, version));
    }

    /** Publishes a version, lets it run out or retires it; answers as {@link #versions} does. */
    @POST
    @Path("/{version}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("program") String program,
            @PathParam("version") String version,
            VersionChangeJson sent) {
        return answers.of(
                viewer -> {
                    change.to(
                            viewer.actor(),
                            Keys.program(program),
                            Keys.version(program, version),
                            VersionChangeJson.change(sent));
                    return map(viewer, program);
                });
    }

    /** Moves rollouts over to the version; answers as {@link #supersession} does. */
    @POST
    @Path("/{version}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(
            @PathParam("program") String program,
            @PathParam("version") String version,
            MovedUnitsJson sent) {
        return answers.of(
                viewer -> {
                    move.to(
                            viewer.actor(),
                            Keys.program(program),
                            Keys.version(program, version),
                            MovedUnitsJson.units(program, sent));
                    return supersession(viewer, program, version);
                });
    }

    /** Takes back the last move of one rollout; answers as {@link #versions} does. */
    @POST
    @Path("/undone-moves/{bu}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response undo(@PathParam("program") String program, @PathParam("bu") String bu) {
        return answers.of(
                viewer -> {
                    move.undo(
                            viewer.actor(), Keys.program(program), Keys.businessUnit(program, bu));
                    return map(viewer, program);
                });
    }

    private VersionMapJson map(Viewer viewer, String program) {
        return VersionMapJson.of(
                map.of(viewer.actor(), Keys.program(program)), answers.words(viewer));
    }

    private SupersessionJson supersession(Viewer viewer, String program, String version) {
        return SupersessionJson.of(
                supersession.of(
                        viewer.actor(), Keys.program(program), Keys.version(program, version)),
                answers.words(viewer));
    }
}
