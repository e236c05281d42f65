package org.jalon.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.jalon.host.jira.user.Authentication;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.web.session.LoginSession;

import java.io.IOException;
import java.util.Optional;

/**
 * Tells the acting thread who sent the request, and forgets it afterwards: threads are used again.
 */
final class CurrentUserFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient LoginSession sessions;
    private final transient Authentication authentication;

    CurrentUserFilter(LoginSession sessions, Authentication authentication) {
        this.sessions = sessions;
        this.authentication = authentication;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<JiraUser> user = sessions.user(request);
        authentication.clear();
        user.ifPresent(authentication::setLoggedInUser);
        try {
            chain.doFilter(user.map(found -> as(found, request)).orElse(request), response);
        } finally {
            authentication.clear();
        }
    }

    private static HttpServletRequest as(JiraUser user, HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRemoteUser() {
                return user.name();
            }
        };
    }
}
