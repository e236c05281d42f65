package org.jalon.host.jirarest;

import com.chavaillaz.client.common.security.Authentication;
import com.chavaillaz.client.jira.domain.Issue;
import com.chavaillaz.client.jira.java.JavaHttpJiraClient;

import java.net.URI;
import java.util.function.BiConsumer;

/**
 * The public client, logged in by Jira's session instead of a token: it leaves the kind of login to
 * its users.
 */
final class SessionJiraClient extends JavaHttpJiraClient<Issue> {

    private SessionJiraClient(URI site, String session) {
        super(site.toString(), Issue.class);
        this.authentication =
                new Authentication() {
                    @Override
                    public void fillHeaders(BiConsumer<String, String> header) {}

                    @Override
                    public void fillCookies(BiConsumer<String, String> cookie) {
                        cookie.accept("JSESSIONID", session);
                    }
                };
    }

    static SessionJiraClient login(URI site, String name) {
        JiraHttp.Answer answer =
                new JiraHttp(site)
                        .post(
                                "/rest/auth/1/session",
                                "{'username':'" + name + "','password':'" + name + "'}");
        return new SessionJiraClient(site, answer.json().at("/session/value").asText());
    }
}
