package org.jalon.host.web.page;

import org.jalon.host.web.session.LoginSession;
import org.jalon.host.web.session.XsrfToken;

import java.util.Map;

/** Logs out when the link carries the token; a bare link, perhaps planted, asks first. */
final class LogoutPage implements Page {
    private final LoginSession sessions;

    LogoutPage(LoginSession sessions) {
        this.sessions = sessions;
    }

    @Override
    public Answer answer(PageRequest request) {
        if (!XsrfToken.sentWith(request.http())) {
            return Answer.page("logout", Map.of());
        }
        sessions.logout(request.http(), request.response());
        return Answer.redirect("/login.jsp?logout=true");
    }
}
