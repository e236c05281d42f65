package org.jalon.host.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;

import java.util.Optional;

/**
 * Who a browser session is logged in as. The session holds the user key only, so a removed user is
 * logged out.
 */
public final class LoginSession {
    private static final String USER_KEY = "seraph_defaultauthenticator_user";

    private final Users users;

    public LoginSession(Users users) {
        this.users = users;
    }

    public Optional<JiraUser> user(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(USER_KEY) instanceof String key)) {
            return Optional.empty();
        }
        return users.byKey(key).filter(JiraUser::active);
    }

    /** Logs in under a new session id, so that an id planted beforehand is worth nothing. */
    public void login(HttpServletRequest request, HttpServletResponse response, JiraUser user) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true).setAttribute(USER_KEY, user.key());
        XsrfToken.renew(request, response, true);
    }

    public void logout(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        XsrfToken.renew(request, response, false);
    }
}
