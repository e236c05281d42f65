package org.jalon.host.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.web.session.XsrfToken;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** One request for a page, as the page's code wants to read it. */
public record PageRequest(
        HttpServletRequest http, HttpServletResponse response, Optional<JiraUser> visitor) {

    /** Below the context, for example {@code /browse/XBP-1}. */
    public String path() {
        return http.getServletPath() + Objects.requireNonNullElse(http.getPathInfo(), "");
    }

    /** Path and query, to come back to after the login. */
    public String address() {
        return http.getQueryString() == null ? path() : path() + "?" + http.getQueryString();
    }

    public boolean isPost() {
        return http.getMethod().equals("POST");
    }

    /** The person who asks; pages without a login never call it. */
    public JiraUser user() {
        return visitor.orElseThrow(
                () -> Rejected.because(Rejected.Reason.NOT_LOGGED_IN, "You are not logged in."));
    }

    /** Trimmed; empty if blank. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(http.getParameter(name))
                .map(String::trim)
                .filter(text -> !text.isEmpty());
    }

    public String text(String name) {
        return parameter(name).orElse("");
    }

    /** A number the page cannot do without; a request without it names nothing. */
    public long number(String name) {
        try {
            return Long.parseLong(text(name));
        } catch (NumberFormatException e) {
            throw Rejected.noIssue();
        }
    }

    public String token() {
        return XsrfToken.of(http, response);
    }

    public Locale locale() {
        return visitor.map(JiraUser::language).orElseGet(http::getLocale);
    }

    public Texts texts() {
        return Texts.in(locale());
    }
}
