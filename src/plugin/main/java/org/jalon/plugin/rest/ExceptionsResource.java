package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.exemption.DecideException;
import org.jalon.domain.exemption.ExceptionRequest;
import org.jalon.domain.exemption.RecordedException;
import org.jalon.domain.exemption.StateException;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.ActorId;

/** "We can't meet this", and what is done about it; each answers the exception as it then is. */
@Path("/programs/{program}/rollouts/{bu}/exceptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ExceptionsResource {
    private final Answers answers;
    private final StateException state;
    private final DecideException decide;
    private final ReviewTranslation translation;

    public ExceptionsResource(
            Answers answers,
            StateException state,
            DecideException decide,
            ReviewTranslation translation) {
        this.answers = answers;
        this.state = state;
        this.decide = decide;
        this.translation = translation;
    }

    @POST
    public Response say(
            @PathParam("program") String program, @PathParam("bu") String bu, SentJson sent) {
        return answer(program, bu, (who, key, unit) -> state.of(who, key, unit, request(sent)));
    }

    @POST
    @Path("/{number}/approval")
    public Response approve(
            @PathParam("program") String program,
            @PathParam("bu") String bu,
            @PathParam("number") int number) {
        return answer(program, bu, (who, key, unit) -> decide.approve(who, key, unit, number));
    }

    @POST
    @Path("/{number}/refusal")
    public Response decline(
            @PathParam("program") String program,
            @PathParam("bu") String bu,
            @PathParam("number") int number,
            StepJson sent) {
        return answer(
                program,
                bu,
                (who, key, unit) -> decide.decline(who, key, unit, number, reason(sent)));
    }

    @POST
    @Path("/{number}/extension")
    public Response askLonger(
            @PathParam("program") String program,
            @PathParam("bu") String bu,
            @PathParam("number") int number,
            StepJson sent) {
        return answer(
                program,
                bu,
                (who, key, unit) ->
                        decide.askLonger(who, key, unit, number, until(sent), reason(sent)));
    }

    @POST
    @Path("/{number}/revocation")
    public Response revoke(
            @PathParam("program") String program,
            @PathParam("bu") String bu,
            @PathParam("number") int number,
            StepJson sent) {
        return answer(
                program,
                bu,
                (who, key, unit) -> decide.revoke(who, key, unit, number, reason(sent)));
    }

    private interface Action {
        RecordedException of(ActorId who, ProgramKey program, BusinessUnitCode bu);
    }

    private Response answer(String program, String bu, Action action) {
        return answers.of(
                viewer -> {
                    ProgramKey key = Keys.program(program);
                    BusinessUnitCode unit = Keys.businessUnit(program, bu);
                    RecordedException now = action.of(viewer.actor(), key, unit);
                    return translation.json(
                            now, decide.today(viewer.actor(), key, unit), viewer.locale());
                });
    }

    private static ExceptionRequest request(SentJson sent) {
        return sent == null
                ? new ExceptionRequest("", "", "", "", "", "", "")
                : new ExceptionRequest(
                        sent.kind(),
                        sent.criterion(),
                        sent.requirement(),
                        sent.reason(),
                        sent.control(),
                        sent.owner(),
                        sent.until());
    }

    private static String reason(StepJson sent) {
        return sent == null ? "" : sent.reason();
    }

    private static String until(StepJson sent) {
        return sent == null || sent.until() == null ? "" : sent.until();
    }

    /** What can't be met, as it was sent; anything may be missing. */
    public record SentJson(
            String kind,
            String criterion,
            String requirement,
            String reason,
            String control,
            String owner,
            String until) {}

    /** A step as it was sent; anything may be missing. */
    public record StepJson(String reason, String until) {}
}
