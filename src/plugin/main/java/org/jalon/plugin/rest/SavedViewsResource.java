package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.view.KeepViews;

/** The saved views of a program; every answer is the list as it is from now on. */
@Path("/programs/{program}/views")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SavedViewsResource {
    private final Answers answers;
    private final KeepViews keep;

    public SavedViewsResource(Answers answers, KeepViews keep) {
        this.answers = answers;
        this.keep = keep;
    }

    @GET
    public Response offered(@PathParam("program") String program) {
        return answers.of(
                viewer -> SavedViewsJson.of(keep.offered(viewer.actor(), Keys.program(program))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("program") String program, SavedViewsJson.Draft sent) {
        return answers.of(
                viewer -> {
                    ProgramKey key = Keys.program(program);
                    SavedViewsJson.Draft draft =
                            sent == null ? new SavedViewsJson.Draft("", "", false) : sent;
                    keep.save(viewer.actor(), key, draft.name(), draft.query(), draft.shared());
                    return SavedViewsJson.of(keep.offered(viewer.actor(), key));
                });
    }

    @DELETE
    public Response remove(@PathParam("program") String program, @QueryParam("name") String name) {
        return answers.of(
                viewer -> {
                    ProgramKey key = Keys.program(program);
                    keep.remove(viewer.actor(), key, name == null ? "" : name);
                    return SavedViewsJson.of(keep.offered(viewer.actor(), key));
                });
    }
}
