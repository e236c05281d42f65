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

import org.jalon.domain.exchange.MethodReading;
import org.jalon.domain.setup.KeepMethod;
import org.jalon.domain.setup.MethodLibrary;
import org.jalon.plugin.viewer.Viewer;

/** The methods a program can be set up from; each is a file that can be taken out and put in. */
@Path("/methods")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class MethodsResource {
    private final Answers answers;
    private final MethodLibrary library;
    private final KeepMethod keep;

    public MethodsResource(Answers answers, MethodLibrary library, KeepMethod keep) {
        this.answers = answers;
        this.library = library;
        this.keep = keep;
    }

    @GET
    public Response list() {
        return answers.of(
                viewer ->
                        new MethodsJson(
                                library.all(viewer.actor()).stream()
                                        .map(found -> MethodJson.of(found, viewer.locale()))
                                        .toList()));
    }

    /** The method's file as it is. */
    @GET
    @Path("{code}")
    public Response file(@PathParam("code") String code) {
        return answers.answer(
                viewer ->
                        Response.ok(library.by(viewer.actor(), Keys.method(code)).text())
                                .type(MediaType.APPLICATION_JSON)
                                .build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(String file) {
        return answers.answer(viewer -> answer(keep.keep(viewer.actor(), file), viewer));
    }

    @DELETE
    @Path("{code}")
    public Response forget(@PathParam("code") String code) {
        return answers.answer(
                viewer -> {
                    keep.forget(viewer.actor(), Keys.method(code));
                    return Answers.json(Response.Status.OK, new KeptMethodJson(code));
                });
    }

    private Response answer(MethodReading reading, Viewer viewer) {
        return switch (reading) {
            case MethodReading.Right right ->
                    Answers.json(
                            Response.Status.OK, new KeptMethodJson(right.method().code().value()));
            case MethodReading.Wrong wrong ->
                    Answers.json(
                            Response.Status.BAD_REQUEST,
                            RejectedJson.of(wrong.errors(), answers.texts(), viewer.locale()));
        };
    }
}
