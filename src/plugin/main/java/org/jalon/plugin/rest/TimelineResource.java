package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.view.ReadTimeline;

/** The timeline of a program. */
@Path("/programs/{program}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class TimelineResource {
    private final Answers answers;
    private final ReadTimeline timelines;

    public TimelineResource(Answers answers, ReadTimeline timelines) {
        this.answers = answers;
        this.timelines = timelines;
    }

    @GET
    public Response timeline(@PathParam("program") String program) {
        return answers.of(
                viewer ->
                        TimelineJson.of(
                                timelines.of(viewer.actor(), Keys.program(program)),
                                answers.words(viewer)));
    }
}
