package org.jalon.host.rest;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jalon.host.web.session.XsrfToken;

/** Refuses forged requests by {@link XsrfRule}, in Jira's words. */
@Priority(Priorities.AUTHENTICATION + 1)
public final class XsrfFilter implements ContainerRequestFilter {
    @Context private ResourceInfo target;
    @Context private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.POST)
                && !XsrfRule.excluded(target.getResourceMethod())
                && forged(request)) {
            request.abortWith(
                    Response.status(Response.Status.FORBIDDEN)
                            .type(MediaType.TEXT_PLAIN_TYPE)
                            .entity("XSRF check failed")
                            .build());
        }
    }

    private boolean forged(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        String referrer = request.getHeaderString("Referer");
        if (XsrfRule.fromBrowser(request.getHeaderString(HttpHeaders.USER_AGENT))
                && !XsrfRule.sameOrigin(referrer, origin, request.getUriInfo().getRequestUri())) {
            return true;
        }
        return XsrfRule.formCanSend(request.getMediaType())
                && !XsrfRule.tokenWaived(request.getHeaderString(XsrfRule.TOKEN_HEADER))
                && !XsrfToken.sentWith(servletRequest);
    }
}
