package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.receipt.ReadDecisionLog;
import org.jalon.domain.view.ReadDecisionPage;

/** The decision log of a rollout, and whether its chain holds. */
@Path("/programs/{program}/rollouts/{bu}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DecisionsResource {
    private final Answers answers;
    private final ReadDecisionPage read;
    private final ReadDecisionLog log;
    private final PeopleNames names;

    public DecisionsResource(
            Answers answers, ReadDecisionPage read, ReadDecisionLog log, PeopleNames names) {
        this.answers = answers;
        this.read = read;
        this.log = log;
        this.names = names;
    }

    /**
     * The entries, newest first.
     *
     * @param before those before that place of the chain; 0 for the newest
     */
    @GET
    public Response decisions(
            @PathParam("program") String program,
            @PathParam("bu") String bu,
            @QueryParam("before") long before) {
        return answers.of(
                viewer ->
                        DecisionsJson.of(
                                read.of(
                                        viewer.actor(),
                                        Keys.program(program),
                                        Keys.businessUnit(program, bu),
                                        before <= 0 ? Long.MAX_VALUE : before),
                                names,
                                viewer.locale()));
    }

    /** Whether the whole chain holds, and the first place where it does not. */
    @GET
    @Path("/verify")
    public Response verify(@PathParam("program") String program, @PathParam("bu") String bu) {
        return answers.of(
                viewer ->
                        ChainJson.of(
                                log.verify(
                                        viewer.actor(),
                                        Keys.program(program),
                                        Keys.businessUnit(program, bu))));
    }
}
