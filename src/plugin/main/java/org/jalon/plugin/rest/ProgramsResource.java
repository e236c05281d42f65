package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.setup.MethodLibrary;
import org.jalon.domain.view.ListPrograms;

/** The programs the caller may see. */
@Path("/programs")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ProgramsResource {
    private final Answers answers;
    private final ListPrograms programs;
    private final MethodLibrary library;

    public ProgramsResource(Answers answers, ListPrograms programs, MethodLibrary library) {
        this.answers = answers;
        this.programs = programs;
        this.library = library;
    }

    @GET
    public Response list() {
        return answers.of(
                viewer ->
                        ProgramsJson.of(
                                programs.of(viewer.actor()),
                                library.allows(viewer.actor()),
                                viewer.locale()));
    }
}
