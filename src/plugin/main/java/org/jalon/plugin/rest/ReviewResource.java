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

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.review.SpokenRequest;
import org.jalon.plugin.viewer.Viewer;

import java.util.function.Consumer;

/**
 * One checkpoint of one rollout: asking for its decision, signing off. Each answers the checkpoint
 * as it then is.
 */
@Path("/programs/{program}/rollouts/{bu}/checkpoints/{checkpoint}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ReviewResource {
    private final Answers answers;
    private final ReviewActions actions;
    private final CheckpointPanelTranslation translation;

    public ReviewResource(
            Answers answers, ReviewActions actions, CheckpointPanelTranslation translation) {
        this.answers = answers;
        this.actions = actions;
        this.translation = translation;
    }

    @GET
    public Response panel(
            @PathParam("program") String program,
            @PathParam("bu") String bu,
            @PathParam("checkpoint") String checkpoint) {
        return answer(program, bu, checkpoint, at -> {});
    }

    @POST
    @Path("/reviews")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(
            @PathParam("program") String program,
            @PathParam("bu") String bu,
            @PathParam("checkpoint") String checkpoint) {
        return answer(
                program,
                bu,
                checkpoint,
                at -> actions.ask().of(at.viewer().actor(), at.program(), at.bu(), at.code()));
    }

    @POST
    @Path("/sign-offs")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response speak(
            @PathParam("program") String program,
            @PathParam("bu") String bu,
            @PathParam("checkpoint") String checkpoint,
            SpokenJson sent) {
        return answer(
                program,
                bu,
                checkpoint,
                at ->
                        actions.speak()
                                .of(
                                        at.viewer().actor(),
                                        at.program(),
                                        at.bu(),
                                        at.code(),
                                        SpokenJson.request(sent)));
    }

    /** A fresh look at how the rollout stands before its next checkpoint; once a minute. */
    @POST
    @Path("/look")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response look(
            @PathParam("program") String program,
            @PathParam("bu") String bu,
            @PathParam("checkpoint") String checkpoint) {
        return answer(
                program,
                bu,
                checkpoint,
                at -> actions.look().of(at.viewer().actor(), at.program(), at.bu()));
    }

    private Response answer(
            String program, String bu, String checkpoint, Consumer<Address> action) {
        return answers.of(
                viewer -> {
                    Address at =
                            new Address(
                                    viewer,
                                    Keys.program(program),
                                    Keys.businessUnit(program, bu),
                                    Keys.checkpoint(program, checkpoint));
                    action.accept(at);
                    return translation.json(
                            actions.read().of(viewer.actor(), at.program(), at.bu(), at.code()),
                            answers.words(viewer));
                });
    }

    private record Address(
            Viewer viewer, ProgramKey program, BusinessUnitCode bu, CheckpointCode code) {}

    /** What was said as it was sent; anything may be missing. */
    public record SpokenJson(
            String role,
            String position,
            String reason,
            String name,
            String channel,
            String proof) {
        static SpokenRequest request(SpokenJson sent) {
            return sent == null
                    ? new SpokenRequest("", "", "", SpokenRequest.Behalf.NOBODY)
                    : new SpokenRequest(
                            sent.role(),
                            sent.position(),
                            sent.reason(),
                            new SpokenRequest.Behalf(sent.name(), sent.channel(), sent.proof()));
        }
    }
}
