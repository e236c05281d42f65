package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.view.ReadCellIssues;

/** The issues behind one cell of the matrix. */
@Path("/programs/{program}/rollouts/{bu}/milestones/{milestone}/issues")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class CellIssuesResource {
    private final Answers answers;
    private final ReadCellIssues issues;

    public CellIssuesResource(Answers answers, ReadCellIssues issues) {
        this.answers = answers;
        this.issues = issues;
    }

    @GET
    public Response issues(
            @PathParam("program") String program,
            @PathParam("bu") String bu,
            @PathParam("milestone") String milestone) {
        return answers.of(
                viewer ->
                        CellIssuesJson.of(
                                issues.of(
                                        viewer.actor(),
                                        Keys.program(program),
                                        Keys.businessUnit(program, bu),
                                        Keys.milestone(program, milestone)),
                                viewer.locale()));
    }
}
