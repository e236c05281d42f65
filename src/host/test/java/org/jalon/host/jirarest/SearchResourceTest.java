package org.jalon.host.jirarest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.jira.TestSite;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

public class SearchResourceTest {
    private static final TestSite SITE = new TestSite();
    private static final TestRest REST = new TestRest(SITE);

    @ClassRule public static final RuleChain ALL = RuleChain.outerRule(SITE).around(REST);

    private JiraProject project;
    private JiraHttp anna;

    @Before
    public void annaInAProjectOfHerOwn() {
        project = SITE.project();
        anna = REST.as("anna");
    }

    @Test
    public void a_search_pages_selects_fields_and_counts_only_what_is_seen() {
        for (int i = 1; i <= 3; i++) {
            SITE.issue(project, "Item " + i);
        }
        String jql = "project = " + project.key() + " ORDER BY key ASC";

        Answer page =
                anna.post(
                        "/rest/api/2/search",
                        "{'jql':'" + jql + "','startAt':1,'maxResults':1,'fields':['summary']}");

        assertThat(page.json().path("total").asInt()).isEqualTo(3);
        assertThat(page.json().path("maxResults").asInt()).isEqualTo(1);
        assertThat(page.json().at("/issues/0/fields").toString())
                .isEqualTo("{\"summary\":\"Item 2\"}");
        assertThat(
                        anna.get("/rest/api/2/search?jql=project%3D" + project.key())
                                .json()
                                .at("/issues/0/fields")
                                .has("comment"))
                .isFalse();
        assertThat(
                        REST.as("ben")
                                .get("/rest/api/2/search?jql=project%3D" + project.key())
                                .json()
                                .path("total")
                                .asInt())
                .isEqualTo(3);
        assertThat(REST.as("carl").get("/rest/api/2/search").json().path("total").asInt()).isZero();
    }

    @Test
    public void a_wrong_query_is_refused_in_jiras_words() {
        Answer refused = anna.post("/rest/api/2/search", "{'jql':'project = NOSUCHPROJECT'}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text())
                .isEqualTo(
                        "{\"errorMessages\":[\"The value 'NOSUCHPROJECT' does not exist for the"
                                + " field 'project'.\"],\"errors\":{}}");
    }

    @Test
    public void projects_are_those_one_may_browse() {
        assertThat(anna.get("/rest/api/2/project").json().findValuesAsText("key"))
                .contains(project.key());
        assertThat(REST.as("carl").get("/rest/api/2/project").json().size()).isZero();
        JsonNode one = anna.get("/rest/api/2/project/" + project.key()).json();
        assertThat(one.at("/lead/name").asText()).isEqualTo("anna");
        assertThat(one.path("issueTypes").isEmpty()).isFalse();
        assertThat(REST.as("carl").get("/rest/api/2/project/" + project.key()).text())
                .isEqualTo(
                        "{\"errorMessages\":[\"No project could be found with key '"
                                + project.key()
                                + "'.\"],\"errors\":{}}");
    }

    @Test
    public void constants_are_listed_for_who_is_logged_in() {
        for (String path :
                new String[] {"status", "issuetype", "priority", "resolution", "field"}) {
            assertThat(anna.get("/rest/api/2/" + path).json().size()).as(path).isPositive();
            assertThat(REST.anonymous().get("/rest/api/2/" + path).status())
                    .as(path)
                    .isEqualTo(401);
        }
        assertThat(
                        anna.get("/rest/api/2/issueLinkType")
                                .json()
                                .path("issueLinkTypes")
                                .findValuesAsText("outward"))
                .contains("blocks");
        assertThat(
                        anna.get("/rest/api/2/user?username=nobody")
                                .json()
                                .at("/errorMessages/0")
                                .asText())
                .isEqualTo("The user named 'nobody' does not exist");
        assertThat(anna.get("/rest/api/2/nosuchthing").status()).isEqualTo(404);
    }
}
