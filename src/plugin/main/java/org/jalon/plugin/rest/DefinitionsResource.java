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

import org.jalon.domain.view.ChangeDefinition;
import org.jalon.domain.view.ReadDefinitions;
import org.jalon.plugin.viewer.Viewer;

/** What the checkpoints of a program ask for, and how much their criteria count and bind. */
@Path("/programs/{program}/definitions")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DefinitionsResource {
    private final Answers answers;
    private final ReadDefinitions definitions;
    private final ChangeDefinition change;

    public DefinitionsResource(
            Answers answers, ReadDefinitions definitions, ChangeDefinition change) {
        this.answers = answers;
        this.definitions = definitions;
        this.change = change;
    }

    @GET
    public Response definitions(@PathParam("program") String program) {
        return answers.of(viewer -> read(viewer, program));
    }

    /** Answers as {@link #definitions} does once the new version is kept. */
    @PUT
    @Path("/{checkpoint}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("program") String program,
            @PathParam("checkpoint") String checkpoint,
            StrengthsJson sent) {
        return answers.of(
                viewer -> {
                    change.of(
                            viewer.actor(),
                            Keys.program(program),
                            Keys.checkpoint(program, checkpoint),
                            sent == null ? 0 : sent.version(),
                            StrengthsJson.strengths(sent));
                    return read(viewer, program);
                });
    }

    private DefinitionsJson read(Viewer viewer, String program) {
        return DefinitionsJson.of(
                definitions.of(viewer.actor(), Keys.program(program)), answers.words(viewer));
    }
}
