package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.view.ReadKeptFigures;
import org.jalon.domain.view.ReadProgramMatrix;

/** The Business Unit x milestone matrix of a program. */
@Path("/programs/{program}/matrix")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class MatrixResource {
    private final Answers answers;
    private final ReadProgramMatrix matrix;
    private final ReadKeptFigures kept;

    public MatrixResource(Answers answers, ReadProgramMatrix matrix, ReadKeptFigures kept) {
        this.answers = answers;
        this.matrix = matrix;
        this.kept = kept;
    }

    @GET
    public Response matrix(
            @PathParam("program") String program,
            @QueryParam("workstream") String workstream,
            @QueryParam("asOf") String asOf) {
        return answers.of(
                viewer ->
                        MatrixJson.of(
                                matrix.of(
                                        viewer.actor(),
                                        Keys.program(program),
                                        Keys.workstream(workstream),
                                        Keys.day(asOf)),
                                answers.words(viewer),
                                KeptJson.of(kept.of(viewer.actor(), Keys.program(program)))));
    }
}
