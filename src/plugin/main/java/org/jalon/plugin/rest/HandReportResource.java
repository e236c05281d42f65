package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.exchange.CsvTable;
import org.jalon.domain.exchange.HandOutcome;
import org.jalon.domain.exchange.ImportHandReport;
import org.jalon.plugin.rest.file.CsvText;
import org.jalon.plugin.viewer.Viewer;

/** What BUs report by hand, as a table: looked at first, then kept as a whole or not at all. */
@Path("/programs/{program}/hand-report")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class HandReportResource {
    private final Answers answers;
    private final ImportHandReport reports;
    private final CsvText text = new CsvText();

    public HandReportResource(Answers answers, ImportHandReport reports) {
        this.answers = answers;
        this.reports = reports;
    }

    /** What the table would do, line by line. */
    @POST
    @Path("/preview")
    public Response preview(@PathParam("program") String program, CsvJson sent) {
        return answers.answer(
                viewer ->
                        answer(
                                reports.preview(viewer.actor(), Keys.program(program), table(sent)),
                                viewer));
    }

    /** Keeps it. */
    @POST
    public Response record(@PathParam("program") String program, CsvJson sent) {
        return answers.answer(
                viewer ->
                        answer(
                                reports.record(viewer.actor(), Keys.program(program), table(sent)),
                                viewer));
    }

    private CsvTable table(CsvJson sent) {
        return text.table(sent == null || sent.csv() == null ? "" : sent.csv());
    }

    private Response answer(HandOutcome outcome, Viewer viewer) {
        return switch (outcome) {
            case HandOutcome.Understood understood ->
                    Answers.json(Response.Status.OK, HandReportJson.of(understood));
            case HandOutcome.Rejected rejected ->
                    Answers.json(
                            Response.Status.BAD_REQUEST,
                            RejectedJson.of(rejected.errors(), answers.texts(), viewer.locale()));
        };
    }
}
