package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.plugin.rest.file.ImportFile;

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
        return answers.answer(
                viewer ->
                        ImportAnswer.of(
                                file.read(viewer.actor(), body), answers.texts(), viewer.locale()));
    }

    /** What an import would change. */
    @POST
    @Path("/preview")
    public Response preview(InputStream body) {
        return answers.answer(
                viewer ->
                        ImportAnswer.of(
                                file.preview(viewer.actor(), body),
                                answers.texts(),
                                viewer.locale()));
    }
}
