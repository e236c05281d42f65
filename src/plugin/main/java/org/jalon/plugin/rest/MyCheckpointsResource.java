package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.view.ReadMyCheckpoints;

/** What waits for the viewer, over all programs they may see. */
@Path("/my-checkpoints")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class MyCheckpointsResource {
    private final Answers answers;
    private final ReadMyCheckpoints read;

    public MyCheckpointsResource(Answers answers, ReadMyCheckpoints read) {
        this.answers = answers;
        this.read = read;
    }

    @GET
    public Response mine() {
        return answers.of(
                viewer -> MyCheckpointsJson.of(read.of(viewer.actor()), answers.words(viewer)));
    }
}
