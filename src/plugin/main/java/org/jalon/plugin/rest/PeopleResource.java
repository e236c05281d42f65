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

import org.jalon.domain.program.AssignRoles;
import org.jalon.domain.view.ChangeUnitProfile;
import org.jalon.domain.view.ReadPeople;
import org.jalon.plugin.viewer.Viewer;

/** Who is what in a program, and what is known of its Business Units. */
@Path("/programs/{program}/people")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class PeopleResource {
    private final Answers answers;
    private final PeopleTranslation translation;
    private final ReadPeople people;
    private final AssignRoles roles;
    private final ChangeUnitProfile profiles;

    public PeopleResource(
            Answers answers,
            PeopleTranslation translation,
            ReadPeople people,
            AssignRoles roles,
            ChangeUnitProfile profiles) {
        this.answers = answers;
        this.translation = translation;
        this.people = people;
        this.roles = roles;
        this.profiles = profiles;
    }

    @GET
    public Response people(@PathParam("program") String program) {
        return answers.of(viewer -> people(viewer, program));
    }

    /** Gives a role or takes it back; answers as {@link #people} does. */
    @POST
    @Path("/roles")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(@PathParam("program") String program, RoleSentJson sent) {
        return answers.of(
                viewer -> {
                    roles.as(viewer.actor(), Keys.program(program), RoleSentJson.request(sent));
                    return people(viewer, program);
                });
    }

    /** Replaces the profile of a Business Unit; answers as {@link #people} does. */
    @POST
    @Path("/units/{bu}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("program") String program,
            @PathParam("bu") String bu,
            ProfileSentJson sent) {
        return answers.of(
                viewer -> {
                    profiles.of(
                            viewer.actor(),
                            Keys.program(program),
                            Keys.businessUnit(program, bu),
                            ProfileSentJson.request(sent));
                    return people(viewer, program);
                });
    }

    private PeopleJson people(Viewer viewer, String program) {
        return translation.json(people.of(viewer.actor(), Keys.program(program)), viewer.locale());
    }
}
