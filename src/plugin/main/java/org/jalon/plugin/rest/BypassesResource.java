package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.receipt.ExplainBypass;
import org.jalon.domain.receipt.ReadBypasses;
import org.jalon.domain.view.ReadBypassPage;
import org.jalon.plugin.viewer.Viewer;

/** What passed a program's checkpoints without them. */
@Path("/programs/{program}/bypasses")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class BypassesResource {
    private final Answers answers;
    private final ReadBypassPage read;
    private final ReadBypasses look;
    private final ExplainBypass explain;
    private final PeopleNames names;

    public BypassesResource(
            Answers answers,
            ReadBypassPage read,
            ReadBypasses look,
            ExplainBypass explain,
            PeopleNames names) {
        this.answers = answers;
        this.read = read;
        this.look = look;
        this.explain = explain;
        this.names = names;
    }

    @GET
    public Response bypasses(@PathParam("program") String program) {
        return answers.of(viewer -> page(viewer, program));
    }

    /** Begins to look for them; answers what is known so far. */
    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response search(@PathParam("program") String program) {
        return answers.of(
                viewer -> {
                    look.lookNow(viewer.actor(), Keys.program(program));
                    return page(viewer, program);
                });
    }

    /** Keeps why it happened; answers all as it is then. */
    @POST
    @Path("/{id}/explanation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response explain(
            @PathParam("program") String program,
            @PathParam("id") long id,
            ExplanationSentJson sent) {
        return answers.of(
                viewer -> {
                    explain.of(
                            viewer.actor(),
                            Keys.program(program),
                            id,
                            sent == null ? "" : sent.text());
                    return page(viewer, program);
                });
    }

    private BypassesJson page(Viewer viewer, String program) {
        return BypassesJson.of(
                read.of(viewer.actor(), Keys.program(program)), names, viewer.locale());
    }
}
