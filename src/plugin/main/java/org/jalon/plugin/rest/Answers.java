package org.jalon.plugin.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;
import org.jalon.plugin.viewer.CurrentViewer;
import org.jalon.plugin.viewer.Texts;
import org.jalon.plugin.viewer.Viewer;

import java.util.Locale;
import java.util.function.Function;

/** Runs a use case for the current viewer and turns what it refuses into an HTTP answer. */
public final class Answers {
    private final CurrentViewer current;
    private final Texts texts;

    public Answers(CurrentViewer current, Texts texts) {
        this.current = current;
        this.texts = texts;
    }

    /** 200 with what the use case returns, or the status and sentence of its refusal. */
    Response of(Function<Viewer, Object> useCase) {
        return answer(viewer -> json(Response.Status.OK, useCase.apply(viewer)));
    }

    /** What the use case answers itself, or the status and sentence of its refusal. */
    Response answer(Function<Viewer, Response> useCase) {
        Viewer viewer = current.find().orElse(null);
        if (viewer == null) {
            return refused(Refused.forbidden("view.login-required").refusal(), Locale.ENGLISH);
        }
        try {
            return useCase.apply(viewer);
        } catch (Refused refused) {
            return refused(refused.refusal(), viewer.locale());
        }
    }

    /** The sentences for those who get what they asked for. */
    Texts texts() {
        return texts;
    }

    /** How values are written for this viewer. */
    Words words(Viewer viewer) {
        return new Words(texts, viewer.locale());
    }

    static Response json(Response.Status status, Object body) {
        return Response.status(status).entity(body).type(MediaType.APPLICATION_JSON).build();
    }

    private Response refused(Refusal refusal, Locale locale) {
        String sentence = texts.of(refusal.message(), locale);
        return json(
                RefusalStatus.of(refusal.kind()),
                new RefusalJson(new RefusalJson.Rule(refusal.rule(), sentence)));
    }
}
