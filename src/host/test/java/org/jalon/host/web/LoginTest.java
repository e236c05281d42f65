package org.jalon.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.jira.TestSite;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

import java.net.http.HttpResponse;
import java.util.List;

/** Getting in and out, and what forms need. */
public class LoginTest {
    private static final TestSite SITE = new TestSite();
    private static final TestWeb WEB = new TestWeb(SITE, List::of);

    @ClassRule public static final RuleChain RULES = RuleChain.outerRule(SITE).around(WEB);

    private final Browser browser = WEB.browser();

    @Test
    public void aVisitorIsSentToTheLoginAndComesBack() {
        HttpResponse<String> asked = browser.get("/issues/?jql=project%20%3D%20PA");

        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(location(asked))
                .endsWith(
                        "/jira/login.jsp?permissionViolation=true&os_destination="
                                + "%2Fissues%2F%3Fjql%3Dproject%2520%253D%2520PA");

        HttpResponse<String> back = login("/issues/?jql=project%20%3D%20PA");
        assertThat(location(back)).isEqualTo("/jira/issues/?jql=project%20%3D%20PA");
    }

    @Test
    public void aLoginNeverLeadsToAnotherSite() {
        for (String elsewhere :
                List.of(
                        "https://evil.example/",
                        "//evil.example",
                        "/\\evil.example",
                        WEB.address() + ".evil.example/")) {
            assertThat(location(login(elsewhere)))
                    .as(elsewhere)
                    .isEqualTo("/jira/secure/Dashboard.jspa");
        }
    }

    @Test
    public void theWholeAddressOfThisSiteIsNoOtherSite() {
        assertThat(location(login(WEB.address() + "/browse/PA-1"))).isEqualTo("/jira/browse/PA-1");
    }

    @Test
    public void aWrongPasswordAndAnUnknownNameAnswerAlike() {
        String wrong = browser.post("/login.jsp", "os_username", "anna", "os_password", "x").body();
        String unknown =
                browser.post("/login.jsp", "os_username", "nobody", "os_password", "x").body();

        assertThat(wrong).contains("login-error");
        assertThat(wrong.replace("anna", "nobody")).isEqualTo(unknown);
    }

    @Test
    public void aLoginBringsANewSession() {
        browser.loggedInAs("anna");
        String first = browser.cookie("JSESSIONID").orElseThrow();

        browser.loggedInAs("anna");

        assertThat(browser.cookie("JSESSIONID").orElseThrow()).isNotEqualTo(first);
    }

    @Test
    public void aFormWithoutItsTokenChangesNothing() {
        browser.loggedInAs("anna");

        HttpResponse<String> without =
                browser.post("/secure/UpdateUserPreferences.jspa", "userLocale", "fr");
        HttpResponse<String> planted =
                browser.post(
                        "/secure/UpdateUserPreferences.jspa", "userLocale", "fr", "atl_token", "x");

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("xsrf-error");
        assertThat(planted.statusCode()).isEqualTo(403);
        assertThat(browser.get("/secure/ViewProfile.jspa").body()).contains("<html lang=\"en\">");
    }

    @Test
    public void aFormWithItsTokenIsHeard() {
        browser.loggedInAs("carl");

        HttpResponse<String> answer =
                browser.post(
                        "/secure/UpdateUserPreferences.jspa",
                        "userLocale",
                        "fr",
                        "atl_token",
                        browser.token());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.get("/secure/ViewProfile.jspa").body()).contains("<html lang=\"fr\">");
    }

    @Test
    public void theTokenDiesWithTheLogin() {
        browser.loggedInAs("anna");
        String old = browser.token();

        browser.get("/secure/Logout!default.jspa?atl_token=" + old);
        browser.loggedInAs("anna");

        assertThat(browser.token()).isNotEqualTo(old);
    }

    @Test
    public void aBareLogoutLinkAsksFirst() {
        browser.loggedInAs("anna");

        assertThat(browser.get("/secure/Logout!default.jspa").body()).contains("confirm-logout");
        assertThat(browser.get("/secure/ViewProfile.jspa").statusCode()).isEqualTo(200);

        browser.get("/secure/Logout!default.jspa?atl_token=" + browser.token());
        assertThat(browser.get("/secure/ViewProfile.jspa").statusCode()).isEqualTo(302);
    }

    @Test
    public void everyAnswerCarriesJirasSecurityHeaders() {
        HttpResponse<String> answer = browser.get("/login.jsp");

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains("frame-ancestors 'self'");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    private HttpResponse<String> login(String destination) {
        return WEB.browser()
                .post(
                        "/login.jsp",
                        "os_username",
                        "anna",
                        "os_password",
                        "anna",
                        "os_destination",
                        destination);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
