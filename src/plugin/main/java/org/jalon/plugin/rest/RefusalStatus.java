package org.jalon.plugin.rest;

import jakarta.ws.rs.core.Response;

import org.jalon.domain.shared.Refusal;

/** The one table from a refusal to its HTTP status. */
final class RefusalStatus {
    private RefusalStatus() {}

    static Response.Status of(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> Response.Status.NOT_FOUND;
            case FORBIDDEN -> Response.Status.FORBIDDEN;
            case INVALID -> Response.Status.BAD_REQUEST;
            case CONFLICT -> Response.Status.CONFLICT;
        };
    }
}
