package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.setup.KeepSample;

/** The sample: what was made of it, told while it is made, and taken away again. */
@Path("/setup/sample")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SampleResource {
    private final Answers answers;
    private final KeepSample sample;

    public SampleResource(Answers answers, KeepSample sample) {
        this.answers = answers;
        this.sample = sample;
    }

    @GET
    public Response made() {
        return answers.of(
                viewer -> sample.made(viewer.actor()).map(SampleJson::of).orElse(SampleJson.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remember(SampleJson sent) {
        return answers.of(
                viewer -> {
                    sample.remember(viewer.actor(), sent.made());
                    return sent;
                });
    }

    /** Takes away what is in our tables; Jira's side has to be gone. */
    @DELETE
    public Response remove() {
        return answers.of(
                viewer -> {
                    sample.remove(viewer.actor());
                    return SampleJson.NONE;
                });
    }
}
