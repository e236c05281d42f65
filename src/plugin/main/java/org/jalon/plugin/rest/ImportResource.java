package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.exchange.ImportOutcome;
import org.jalon.plugin.rest.file.ImportFile;
import org.jalon.plugin.viewer.Viewer;

import java.io.InputStream;

/**
 * Takes a program file. Whether the caller may import is decided before the file is looked at, and
 * the whole file is refused when anything in it is wrong.
 */
@Path("/programs/import")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ImportResource {
    private final Answers answers;
    private final ImportFile file;

    public ImportResource(Answers answers, ImportFile file) {
        this.answers = answers;
        this.file = file;
    }

    @POST
    public Response imported(InputStream body) {
        return answers.answer(viewer -> answer(file.read(viewer.actor(), body), viewer));
    }

    private Response answer(ImportOutcome outcome, Viewer viewer) {
        return switch (outcome) {
            case ImportOutcome.Imported imported ->
                    Answers.json(Response.Status.OK, ImportedJson.of(imported));
            case ImportOutcome.Rejected rejected ->
                    Answers.json(
                            Response.Status.BAD_REQUEST,
                            RejectedJson.of(rejected.errors(), answers.texts(), viewer.locale()));
        };
    }
}
