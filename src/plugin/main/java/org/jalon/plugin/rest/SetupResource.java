package org.jalon.plugin.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.setup.InstallWorkflow;
import org.jalon.domain.setup.KnownCalendars;
import org.jalon.domain.setup.KnownStandards;
import org.jalon.domain.setup.SetUpProgram;
import org.jalon.domain.setup.UndoSetUp;
import org.jalon.plugin.rest.file.ImportFile;

import java.io.InputStream;

/** What only the add-on can do when a program is set up; the rest is Jira's own REST API. */
@Path("/setup")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SetupResource {
    private final Answers answers;
    private final SetUpProgram setUp;
    private final UndoSetUp undo;
    private final KnownStandards standards;
    private final KnownCalendars calendars;
    private final InstallWorkflow workflow;
    private final ImportFile file;

    public SetupResource(
            Answers answers,
            SetUpProgram setUp,
            UndoSetUp undo,
            KnownStandards standards,
            KnownCalendars calendars,
            InstallWorkflow workflow,
            ImportFile file) {
        this.answers = answers;
        this.undo = undo;
        this.standards = standards;
        this.calendars = calendars;
        this.workflow = workflow;
        this.setUp = setUp;
        this.file = file;
    }

    /** The Standards a new program can be about. */
    @GET
    @Path("standards")
    public Response standards() {
        return answers.of(
                viewer -> KnownStandardsJson.of(standards.all(viewer.actor()), viewer.locale()));
    }

    /** The working calendars its Business Units can go by. */
    @GET
    @Path("calendars")
    public Response calendars() {
        return answers.of(viewer -> KnownCalendarsJson.of(calendars.all(viewer.actor())));
    }

    /** Whether a program of that key can be set up; refused with the reason when not. */
    @GET
    @Path("keys/{program}")
    public Response free(@PathParam("program") String program) {
        return answers.answer(
                viewer -> {
                    setUp.requireFree(viewer.actor(), Keys.program(program));
                    return Answers.json(Response.Status.OK, new FreeKeyJson(program));
                });
    }

    /** Makes the method's workflow unless Jira has it; there is no public REST for that. */
    @POST
    @Path("methods/{method}/workflow")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response workflow(@PathParam("method") String method) {
        return answers.of(
                viewer ->
                        new InstalledWorkflowJson(
                                workflow.of(viewer.actor(), Keys.method(method))));
    }

    /** A program file without plan, filled up by the method. */
    @POST
    @Path("methods/{method}/programs")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response program(@PathParam("method") String method, InputStream body) {
        return answers.answer(
                viewer ->
                        ImportAnswer.of(
                                file.read(
                                        body,
                                        tree ->
                                                setUp.from(
                                                        viewer.actor(), Keys.method(method), tree)),
                                answers.texts(),
                                viewer.locale()));
    }

    /** Takes a program back once its Jira project is gone; its key is free again. */
    @DELETE
    @Path("programs/{program}")
    public Response undo(@PathParam("program") String program) {
        return answers.of(
                viewer -> {
                    undo.undo(viewer.actor(), Keys.program(program));
                    return new FreeKeyJson(program);
                });
    }
}
