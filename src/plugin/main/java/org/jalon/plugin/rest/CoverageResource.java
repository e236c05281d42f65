package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.view.ReadCoverage;

/** How far the target version of a program has come. */
@Path("/programs/{program}/coverage")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class CoverageResource {
    private final Answers answers;
    private final ReadCoverage coverage;

    public CoverageResource(Answers answers, ReadCoverage coverage) {
        this.answers = answers;
        this.coverage = coverage;
    }

    @GET
    public Response coverage(
            @PathParam("program") String program, @QueryParam("asOf") String asOf) {
        return answers.of(
                viewer ->
                        CoverageJson.of(
                                coverage.of(viewer.actor(), Keys.program(program), Keys.day(asOf)),
                                answers.words(viewer)));
    }
}
