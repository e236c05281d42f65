package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.report.ReadCheckpointReport;

/** The report of one checkpoint of one rollout. */
@Path("/programs/{program}/checkpoints/{checkpoint}/rollouts/{bu}/report")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ReportResource {
    private final Answers answers;
    private final ReadCheckpointReport reports;
    private final ReportTranslation translation;

    public ReportResource(
            Answers answers, ReadCheckpointReport reports, ReportTranslation translation) {
        this.answers = answers;
        this.reports = reports;
        this.translation = translation;
    }

    @GET
    public Response report(
            @PathParam("program") String program,
            @PathParam("checkpoint") String checkpoint,
            @PathParam("bu") String bu) {
        return answers.of(
                viewer ->
                        translation.json(
                                reports.of(
                                        viewer.actor(),
                                        Keys.program(program),
                                        Keys.checkpoint(program, checkpoint),
                                        Keys.businessUnit(program, bu)),
                                answers.words(viewer)));
    }
}
