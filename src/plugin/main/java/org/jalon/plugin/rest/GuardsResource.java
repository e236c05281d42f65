package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.receipt.ArrangeGuards;
import org.jalon.domain.receipt.ReadGuards;
import org.jalon.plugin.viewer.Viewer;

import java.util.function.Consumer;

/** The guards in the workflows of linked projects; every change answers all as it is then. */
@Path("/guards")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class GuardsResource {
    private final Answers answers;
    private final ReadGuards read;
    private final ArrangeGuards arrange;
    private final PeopleNames names;

    public GuardsResource(
            Answers answers, ReadGuards read, ArrangeGuards arrange, PeopleNames names) {
        this.answers = answers;
        this.read = read;
        this.arrange = arrange;
        this.names = names;
    }

    @GET
    public Response guards() {
        return after(viewer -> {});
    }

    /** Writes drafts, which change nothing yet. */
    @POST
    @Path("/drafts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(GuardsSentJson sent) {
        return after(viewer -> arrange.draft(viewer.actor(), GuardsSentJson.edits(sent)));
    }

    /** Makes drafts the workflows. */
    @POST
    @Path("/published")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(GuardsSentJson sent) {
        return after(viewer -> arrange.publish(viewer.actor(), GuardsSentJson.workflows(sent)));
    }

    /** Throws drafts away. */
    @POST
    @Path("/discarded")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response discard(GuardsSentJson sent) {
        return after(viewer -> arrange.discard(viewer.actor(), GuardsSentJson.workflows(sent)));
    }

    /** Takes all parts of ours out of all active workflows. */
    @POST
    @Path("/removed")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response removeAll() {
        return after(viewer -> arrange.removeAll(viewer.actor()));
    }

    private Response after(Consumer<Viewer> change) {
        return answers.of(
                viewer -> {
                    change.accept(viewer);
                    return GuardsJson.of(read.of(viewer.actor()), names, viewer.locale());
                });
    }
}
