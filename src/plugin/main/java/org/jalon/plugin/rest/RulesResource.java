package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.view.ArrangeRules;
import org.jalon.domain.view.KeepRules;
import org.jalon.domain.view.PreviewRule;
import org.jalon.domain.view.ReadRules;
import org.jalon.plugin.viewer.Viewer;

/** The rules of a program; every change answers all rules as they are then. */
@Path("/programs/{program}/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class RulesResource {
    private final Answers answers;
    private final ReadRules read;
    private final PreviewRule preview;
    private final KeepRules keep;
    private final ArrangeRules arrange;

    public RulesResource(
            Answers answers,
            ReadRules read,
            PreviewRule preview,
            KeepRules keep,
            ArrangeRules arrange) {
        this.answers = answers;
        this.read = read;
        this.preview = preview;
        this.keep = keep;
        this.arrange = arrange;
    }

    @GET
    public Response rules(@PathParam("program") String program) {
        return answers.of(viewer -> all(viewer, program));
    }

    /** Changes nothing. */
    @POST
    @Path("/preview")
    public Response preview(@PathParam("program") String program, RuleDraftJson sent) {
        return answers.of(
                viewer ->
                        RulePreviewJson.of(
                                preview.of(
                                        viewer.actor(),
                                        Keys.program(program),
                                        RuleDraftJson.draft(sent))));
    }

    @POST
    public Response add(@PathParam("program") String program, RuleDraftJson sent) {
        return answers.of(
                viewer -> {
                    keep.add(viewer.actor(), Keys.program(program), RuleDraftJson.draft(sent));
                    return all(viewer, program);
                });
    }

    @PUT
    @Path("/{number}")
    public Response change(
            @PathParam("program") String program,
            @PathParam("number") int number,
            RuleDraftJson sent) {
        return answers.of(
                viewer -> {
                    keep.change(
                            viewer.actor(),
                            Keys.program(program),
                            number,
                            RuleDraftJson.draft(sent));
                    return all(viewer, program);
                });
    }

    @DELETE
    @Path("/{number}")
    public Response remove(@PathParam("program") String program, @PathParam("number") int number) {
        return answers.of(
                viewer -> {
                    arrange.remove(viewer.actor(), Keys.program(program), number);
                    return all(viewer, program);
                });
    }

    @PUT
    @Path("/order")
    public Response order(@PathParam("program") String program, RuleOrderJson sent) {
        return answers.of(
                viewer -> {
                    arrange.order(viewer.actor(), Keys.program(program), RuleOrderJson.of(sent));
                    return all(viewer, program);
                });
    }

    private RulesJson all(Viewer viewer, String program) {
        return RulesJson.of(read.of(viewer.actor(), Keys.program(program)), answers.words(viewer));
    }
}
