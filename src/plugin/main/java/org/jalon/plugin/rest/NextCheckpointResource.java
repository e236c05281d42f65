package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.view.ReadCheckpointPanel;

import java.util.List;

/** The checkpoint a rollout has in front of it: a list of one, or of none when all are passed. */
@Path("/programs/{program}/rollouts/{bu}/next-checkpoint")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class NextCheckpointResource {
    private final Answers answers;
    private final ReadCheckpointPanel read;
    private final CheckpointPanelTranslation translation;

    public NextCheckpointResource(
            Answers answers, ReadCheckpointPanel read, CheckpointPanelTranslation translation) {
        this.answers = answers;
        this.read = read;
        this.translation = translation;
    }

    @GET
    public Response next(@PathParam("program") String program, @PathParam("bu") String bu) {
        return answers.of(
                viewer ->
                        new NextJson(
                                read
                                        .next(
                                                viewer.actor(),
                                                Keys.program(program),
                                                Keys.businessUnit(program, bu))
                                        .map(
                                                panel ->
                                                        translation.json(
                                                                panel,
                                                                new Words(
                                                                        answers.texts(),
                                                                        viewer.locale())))
                                        .stream()
                                        .toList()));
    }

    /** What is answered. */
    public record NextJson(List<CheckpointPanelJson> next) {}
}
