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

import org.jalon.domain.conformity.AssessRequirements;
import org.jalon.domain.view.ReadAssessments;
import org.jalon.plugin.viewer.Viewer;

/** How a Business Unit stands to each requirement, and saying so, many at once. */
@Path("/programs/{program}/rollouts/{bu}/assessments")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class AssessmentsResource {
    private final Answers answers;
    private final ReadAssessments read;
    private final AssessRequirements assess;
    private final AssessmentTranslation translation;

    public AssessmentsResource(
            Answers answers,
            ReadAssessments read,
            AssessRequirements assess,
            AssessmentTranslation translation) {
        this.answers = answers;
        this.read = read;
        this.assess = assess;
        this.translation = translation;
    }

    @GET
    public Response assessments(@PathParam("program") String program, @PathParam("bu") String bu) {
        return answers.of(viewer -> assessments(viewer, program, bu));
    }

    /** Answers as {@link #assessments} does once all of them are kept. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assess(
            @PathParam("program") String program,
            @PathParam("bu") String bu,
            AssessmentsSentJson sent) {
        return answers.of(
                viewer -> {
                    assess.of(
                            viewer.actor(),
                            Keys.program(program),
                            Keys.businessUnit(program, bu),
                            AssessmentsSentJson.version(sent),
                            AssessmentsSentJson.requests(sent));
                    return assessments(viewer, program, bu);
                });
    }

    private AssessmentsJson assessments(Viewer viewer, String program, String bu) {
        return translation.json(
                read.of(viewer.actor(), Keys.program(program), Keys.businessUnit(program, bu)),
                answers.words(viewer));
    }
}
