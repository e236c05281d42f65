package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.view.ReadRolloutPage;

/** One Business Unit in one program. */
@Path("/programs/{program}/rollouts/{bu}/page")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class RolloutPageResource {
    private final Answers answers;
    private final ReadRolloutPage pages;

    public RolloutPageResource(Answers answers, ReadRolloutPage pages) {
        this.answers = answers;
        this.pages = pages;
    }

    @GET
    public Response page(@PathParam("program") String program, @PathParam("bu") String bu) {
        return answers.of(
                viewer ->
                        RolloutPageJson.of(
                                pages.of(
                                        viewer.actor(),
                                        Keys.program(program),
                                        Keys.businessUnit(program, bu)),
                                answers.words(viewer)));
    }
}
