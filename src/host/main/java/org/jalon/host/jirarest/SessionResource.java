package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.Rejected.Reason;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.web.session.LoginSession;

import java.util.LinkedHashMap;
import java.util.Map;

/** Log in, who am I, log out: the session cookie of the pages serves the API too. */
@Path("/session")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public final class SessionResource {
    private static final String COOKIE = "JSESSIONID";

    private final JiraSite site;
    private final LoginSession sessions;

    SessionResource(JiraSite site) {
        this.site = site;
        this.sessions = new LoginSession(site.users());
    }

    @GET
    public Map<String, Object> current(@Context HttpServletRequest request) {
        JiraUser user = loggedIn(request);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", Address.of(request).api("user?username=" + user.name()));
        json.put("name", user.name());
        return json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> login(
            JsonNode credentials,
            @Context HttpServletRequest request,
            @Context HttpServletResponse response) {
        JiraUser user =
                site.users()
                        .login(
                                credentials.path("username").asText(),
                                credentials.path("password").asText())
                        .orElseThrow(() -> Rejected.because(Reason.NOT_LOGGED_IN, "Login failed"));
        sessions.login(request, response, user);
        return Map.of(
                "session", Map.of("name", COOKIE, "value", request.getSession().getId()),
                "loginInfo", Map.of());
    }

    @DELETE
    public void logout(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        loggedIn(request);
        sessions.logout(request, response);
    }

    private JiraUser loggedIn(HttpServletRequest request) {
        return sessions.user(request)
                .orElseThrow(
                        () -> Rejected.because(Reason.NOT_LOGGED_IN, Acting.NOT_AUTHENTICATED));
    }
}
