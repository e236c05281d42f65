package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.view.ReadChanges;

/** What changed in a program since a day. */
@Path("/programs/{program}/changes")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ChangesResource {
    private final Answers answers;
    private final ReadChanges changes;

    public ChangesResource(Answers answers, ReadChanges changes) {
        this.answers = answers;
        this.changes = changes;
    }

    /**
     * The changes.
     *
     * @param since the first day that counts; absent for last Monday
     * @param until the last day that counts; absent for the status date
     */
    @GET
    public Response changes(
            @PathParam("program") String program,
            @QueryParam("since") String since,
            @QueryParam("until") String until) {
        return answers.of(
                viewer ->
                        ChangesJson.of(
                                changes.of(
                                        viewer.actor(),
                                        Keys.program(program),
                                        Keys.day(since),
                                        Keys.day(until)),
                                answers.words(viewer)));
    }
}
