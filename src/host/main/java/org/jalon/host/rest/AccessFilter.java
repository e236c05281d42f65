package org.jalon.host.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;

/**
 * Keeps callers out of methods they may not use: 401 while they could still log in, 403 afterwards.
 */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {
    private final CurrentCaller caller;

    @Context private ResourceInfo target;

    AccessFilter(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (AccessRule.of(target.getResourceClass(), target.getResourceMethod()).admits(caller)) {
            return;
        }
        request.abortWith(
                caller.loggedIn()
                        ? RestError.response(
                                Status.FORBIDDEN,
                                "Client must be authorized to access this resource.")
                        : RestError.response(
                                Status.UNAUTHORIZED,
                                "Client must be authenticated to access this resource."));
    }
}
