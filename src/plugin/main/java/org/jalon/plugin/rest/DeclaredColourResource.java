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

import org.jalon.domain.view.DeclareColour;
import org.jalon.domain.view.ReadDeclaredHistory;
import org.jalon.plugin.viewer.Viewer;

/** The declared colour of a rollout: what it is and was, and a new one. */
@Path("/programs/{program}/rollouts/{bu}/declared-colour")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DeclaredColourResource {
    private final Answers answers;
    private final DeclareColour declare;
    private final ReadDeclaredHistory history;

    public DeclaredColourResource(
            Answers answers, DeclareColour declare, ReadDeclaredHistory history) {
        this.answers = answers;
        this.declare = declare;
        this.history = history;
    }

    @GET
    public Response declared(@PathParam("program") String program, @PathParam("bu") String bu) {
        return answers.of(viewer -> history(viewer, program, bu));
    }

    /** Answers as {@link #declared} does once the colour is kept. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response declare(
            @PathParam("program") String program,
            @PathParam("bu") String bu,
            DeclarationJson sent) {
        return answers.of(
                viewer -> {
                    declare.of(
                            viewer.actor(),
                            Keys.program(program),
                            Keys.businessUnit(program, bu),
                            DeclarationJson.declaration(sent));
                    return history(viewer, program, bu);
                });
    }

    private DeclaredHistoryJson history(Viewer viewer, String program, String bu) {
        return DeclaredHistoryJson.of(
                history.of(viewer.actor(), Keys.program(program), Keys.businessUnit(program, bu)));
    }
}
