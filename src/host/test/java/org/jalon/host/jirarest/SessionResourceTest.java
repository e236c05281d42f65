package org.jalon.host.jirarest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.jira.TestSite;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

public class SessionResourceTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRest REST = new TestRest(SITE);

    @ClassRule public static final RuleChain ALL = RuleChain.outerRule(SITE).around(REST);

    @Test
    public void logging_in_gives_a_session_that_logging_out_ends() {
        JiraHttp anna = REST.anonymous();

        Answer login = anna.post("/rest/auth/1/session", "{'username':'anna','password':'anna'}");
        assertThat(login.status()).isEqualTo(200);
        assertThat(login.json().at("/session/name").asText()).isEqualTo("JSESSIONID");
        assertThat(anna.get("/rest/auth/1/session").json().path("name").asText()).isEqualTo("anna");
        assertThat(anna.get("/rest/api/2/myself").json().path("displayName").asText())
                .isEqualTo("Anna Admin");

        assertThat(anna.delete("/rest/auth/1/session").status()).isEqualTo(204);
        assertThat(anna.get("/rest/auth/1/session").status()).isEqualTo(401);
        assertThat(anna.get("/rest/api/latest/myself").text())
                .isEqualTo(
                        "{\"errorMessages\":[\"" + Acting.NOT_AUTHENTICATED + "\"],\"errors\":{}}");
    }

    @Test
    public void the_session_that_is_named_is_the_session_of_the_cookie() {
        Answer login =
                REST.anonymous()
                        .post("/rest/auth/1/session", "{'username':'anna','password':'anna'}");

        Answer me =
                REST.anonymous()
                        .send(
                                "GET",
                                "/rest/api/2/myself",
                                null,
                                "Cookie",
                                "JSESSIONID=" + login.json().at("/session/value").asText());

        assertThat(me.json().path("name").asText()).isEqualTo("anna");
    }

    @Test
    public void a_wrong_password_is_refused_in_jiras_words() {
        Answer refused =
                REST.anonymous()
                        .post("/rest/auth/1/session", "{'username':'anna','password':'no'}");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text())
                .isEqualTo("{\"errorMessages\":[\"Login failed\"],\"errors\":{}}");
    }

    @Test
    public void passwords_in_headers_are_switched_off_as_in_jira_11() {
        Answer refused =
                REST.anonymous()
                        .send(
                                "GET",
                                "/rest/api/2/serverInfo",
                                null,
                                "Authorization",
                                "Basic YW5uYTphbm5h");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text())
                .isEqualTo(
                        "{\"message\":\"Basic Authentication has been disabled on this"
                                + " instance.\"}");
    }

    @Test
    public void tokens_are_missed_by_name() {
        Answer gap =
                REST.anonymous()
                        .send("GET", "/rest/api/2/serverInfo", null, "Authorization", "Bearer x");

        assertThat(gap.status()).isEqualTo(500);
        assertThat(gap.text()).contains("HostGap: /rest#Authorization: Bearer");
    }

    @Test
    public void the_server_says_which_jira_it_is_to_everybody() {
        Answer info = REST.anonymous().get("/rest/api/2/serverInfo");

        assertThat(info.json().path("baseUrl").asText()).isEqualTo(REST.address().toString());
        assertThat(info.json().path("versionNumbers").path(0).asInt()).isEqualTo(11);
    }
}
