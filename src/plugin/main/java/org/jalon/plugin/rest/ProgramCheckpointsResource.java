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

import org.jalon.domain.review.AppointSigners;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.view.ReadProgramCheckpoints;
import org.jalon.plugin.viewer.Viewer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a program's checkpoints fare, and who signs them off. */
@Path("/programs/{program}/checkpoints")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ProgramCheckpointsResource {
    private final Answers answers;
    private final ReadProgramCheckpoints read;
    private final AppointSigners appoint;
    private final ProgramCheckpointsTranslation translation;

    public ProgramCheckpointsResource(
            Answers answers,
            ReadProgramCheckpoints read,
            AppointSigners appoint,
            ProgramCheckpointsTranslation translation) {
        this.answers = answers;
        this.read = read;
        this.appoint = appoint;
        this.translation = translation;
    }

    @GET
    public Response checkpoints(@PathParam("program") String program) {
        return answers.of(viewer -> page(viewer, program));
    }

    @POST
    @Path("/appointments")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response appoint(@PathParam("program") String program, AppointmentSentJson sent) {
        return answers.of(
                viewer -> {
                    appoint.of(
                            viewer.actor(),
                            Keys.program(program),
                            AppointmentSentJson.role(sent),
                            AppointmentSentJson.unit(sent),
                            AppointmentSentJson.chosen(sent));
                    return page(viewer, program);
                });
    }

    private ProgramCheckpointsJson page(Viewer viewer, String program) {
        return translation.json(
                read.of(viewer.actor(), Keys.program(program)), answers.words(viewer));
    }

    /** Who is to sign off, as it was sent; anything may be missing. */
    public record AppointmentSentJson(String role, String unit, List<String> people) {
        static String role(AppointmentSentJson sent) {
            return sent == null || sent.role() == null ? "" : sent.role();
        }

        static String unit(AppointmentSentJson sent) {
            return sent == null || sent.unit() == null ? "" : sent.unit();
        }

        static Set<ActorId> chosen(AppointmentSentJson sent) {
            Set<ActorId> chosen = new LinkedHashSet<>();
            if (sent != null && sent.people() != null) {
                sent.people().stream()
                        .filter(key -> key != null && !key.isBlank())
                        .map(ActorId::new)
                        .forEach(chosen::add);
            }
            return chosen;
        }
    }
}
