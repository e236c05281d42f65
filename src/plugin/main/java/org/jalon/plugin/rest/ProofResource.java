package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.view.ProveCriterion;

/** Evidence and confirmations that somebody brings forward for a criterion. */
@Path("/programs/{program}/rollouts/{bu}/criteria/{criterion}/proof")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ProofResource {
    private final Answers answers;
    private final ProveCriterion prove;

    public ProofResource(Answers answers, ProveCriterion prove) {
        this.answers = answers;
        this.prove = prove;
    }

    /** Answers what was sent once it is kept. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response prove(
            @PathParam("program") String program,
            @PathParam("bu") String bu,
            @PathParam("criterion") String criterion,
            ProofJson sent) {
        return answers.of(
                viewer -> {
                    prove.of(
                            viewer.actor(),
                            Keys.program(program),
                            Keys.businessUnit(program, bu),
                            Keys.criterion(program, criterion),
                            ProofJson.proof(sent));
                    return sent;
                });
    }
}
