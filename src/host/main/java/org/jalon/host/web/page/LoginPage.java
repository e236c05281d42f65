package org.jalon.host.web.page;

import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;
import org.jalon.host.web.session.Destination;
import org.jalon.host.web.session.LoginSession;

import java.util.Map;
import java.util.Optional;

/** The login form and its answer. It never says which of name and password was wrong. */
final class LoginPage implements Page {
    private static final String HOME = "/secure/Dashboard.jspa";

    private final Users users;
    private final LoginSession sessions;

    LoginPage(Users users, LoginSession sessions) {
        this.users = users;
        this.sessions = sessions;
    }

    @Override
    public Answer answer(PageRequest request) {
        Optional<String> destination = Destination.wanted(request.http());
        if (!request.isPost()) {
            return form(request, destination, false);
        }
        // a password may begin or end with a blank: taken as it came
        String password =
                Optional.ofNullable(request.http().getParameter("os_password")).orElse("");
        Optional<JiraUser> user = users.login(request.text("os_username"), password);
        if (user.isEmpty()) {
            return form(request, destination, true);
        }
        sessions.login(request.http(), request.response(), user.get());
        return Answer.redirect(destination.orElse(HOME));
    }

    private static Answer form(PageRequest request, Optional<String> destination, boolean wrong) {
        return Answer.page(
                "login",
                Map.of(
                        "destination", destination.orElse(""),
                        "wrong", wrong,
                        "violation", request.text("permissionViolation").equals("true"),
                        "name", request.text("os_username")));
    }
}
