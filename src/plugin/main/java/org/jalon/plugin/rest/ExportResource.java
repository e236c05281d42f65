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

import org.jalon.domain.exchange.ExportProgram;
import org.jalon.domain.exchange.ImportProgram;
import org.jalon.domain.exchange.Node;
import org.jalon.domain.program.ProgramKey;
import org.jalon.plugin.rest.file.CsvText;
import org.jalon.plugin.rest.file.JsonText;
import org.jalon.plugin.viewer.Viewer;

/** A whole program as one file, and its lists as tables, out and in again. */
@Path("/programs/{program}/export")
@LicensedOnly
public final class ExportResource {
    private final Answers answers;
    private final ExportProgram export;
    private final ImportProgram imports;
    private final JsonText json = new JsonText();
    private final CsvText csv = new CsvText();

    public ExportResource(Answers answers, ExportProgram export, ImportProgram imports) {
        this.answers = answers;
        this.export = export;
        this.imports = imports;
    }

    /** The file that an import reads. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response file(@PathParam("program") String program) {
        return answers.answer(
                viewer -> {
                    ProgramKey key = Keys.program(program);
                    return download(
                            json.of(export.file(viewer.actor(), key)),
                            MediaType.APPLICATION_JSON,
                            "program.json");
                });
    }

    /** One list of it, for a spreadsheet. */
    @GET
    @Path("/{table}")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    public Response table(@PathParam("program") String program, @PathParam("table") String table) {
        return answers.answer(
                viewer ->
                        download(
                                csv.text(
                                        export.table(viewer.actor(), Keys.program(program), table)),
                                "text/csv;charset=UTF-8",
                                table + ".csv"));
    }

    /** What importing this table in place of the list would change. */
    @POST
    @Path("/{table}/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response preview(
            @PathParam("program") String program, @PathParam("table") String table, CsvJson sent) {
        return answers.answer(
                viewer ->
                        ImportAnswer.of(
                                imports.preview(viewer.actor(), with(viewer, program, table, sent)),
                                answers.texts(),
                                viewer.locale()));
    }

    /** Imports this table in place of the list. */
    @POST
    @Path("/{table}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response imported(
            @PathParam("program") String program, @PathParam("table") String table, CsvJson sent) {
        return answers.answer(
                viewer ->
                        ImportAnswer.of(
                                imports.from(viewer.actor(), with(viewer, program, table, sent)),
                                answers.texts(),
                                viewer.locale()));
    }

    private Node with(Viewer viewer, String program, String table, CsvJson sent) {
        String text = sent == null || sent.csv() == null ? "" : sent.csv();
        return export.with(viewer.actor(), Keys.program(program), table, csv.named(text));
    }

    private static Response download(String text, String type, String name) {
        return Response.ok(text, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
