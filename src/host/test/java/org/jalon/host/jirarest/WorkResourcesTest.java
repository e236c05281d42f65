package org.jalon.host.jirarest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jalon.host.jira.TestSite;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

public class WorkResourcesTest {
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
    public void an_issue_moves_with_resolution_and_comment() {
        StoredIssue issue = SITE.issue(project, "Move");
        String path = "/rest/api/2/issue/" + issue.key();
        JsonNode done = transition(path, "Done");

        Answer moved =
                anna.post(
                        path + "/transitions",
                        "{'transition':{'id':'" + done.path("id").asText() + "'},'fields':{'resolution':{'name':'Done'}},"
                                + "'update':{'comment':[{'add':{'body':'finished'}}]}}");

        assertThat(moved.status()).as(moved.text()).isEqualTo(204);
        JsonNode read = anna.get(path).json().path("fields");
        assertThat(read.at("/status/statusCategory/key").asText()).isEqualTo("done");
        assertThat(read.at("/resolution/name").asText()).isEqualTo("Done");
        assertThat(read.path("resolutiondate").asText()).startsWith("2026-11-20T");
        assertThat(read.at("/comment/comments/0/body").asText()).isEqualTo("finished");
    }

    @Test
    public void transitions_show_fields_only_when_asked() {
        String path = "/rest/api/2/issue/" + SITE.issue(project, "Move").key() + "/transitions";

        assertThat(anna.get(path).json().at("/transitions/0").has("fields")).isFalse();
        assertThat(anna.get(path + "?expand=transitions.fields").json().at("/transitions/0/fields").toString())
                .isEqualTo("{}");
    }

    @Test
    public void moves_that_make_no_sense_are_refused_and_change_nothing() {
        String path = "/rest/api/2/issue/" + SITE.issue(project, "Stay").key();

        assertThat(anna.post(path + "/transitions", "{}").json().at("/errorMessages/0").asText())
                .isEqualTo("Missing 'transition' identifier");
        Answer unknown = anna.post(path + "/transitions", "{'transition':{'id':'999'}}");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().path("errorMessages").size()).isEqualTo(1);
        Answer field =
                anna.post(
                        path + "/transitions",
                        "{'transition':{'id':'" + transition(path, "Done").path("id").asText()
                                + "'},'fields':{'summary':'x'}}");
        assertThat(field.status()).isEqualTo(400);
        assertThat(field.json().at("/errors/summary").asText()).startsWith("Field 'summary' cannot be set.");
        assertThat(anna.get(path).json().at("/fields/status/name").asText()).isEqualTo("To Do");
    }

    @Test
    public void comments_are_added_and_listed_page_by_page() {
        String path = "/rest/api/2/issue/" + SITE.issue(project, "Talk").key() + "/comment";

        Answer added = anna.post(path, "{'body':'one'}");
        anna.post(path, "{'body':'two'}");

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().at("/author/name").asText()).isEqualTo("anna");
        assertThat(anna.get(path).json().path("total").asInt()).isEqualTo(2);
        assertThat(anna.get(path + "?startAt=1&maxResults=5").json().at("/comments/0/body").asText()).isEqualTo("two");
        assertThat(anna.get(path + "/" + added.json().path("id").asText()).json()).isEqualTo(added.json());
        assertThat(anna.post(path, "{'body':''}").status()).isEqualTo(400);
    }

    @Test
    public void a_link_reads_from_inward_to_outward_issue() {
        StoredIssue hub = SITE.issue(project, "Hub");
        StoredIssue test = SITE.issue(project, "Test");

        Answer created = link("Blocks", hub.key(), test.key());

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text()).isEmpty();
        JsonNode ofHub = links(hub);
        assertThat(ofHub.at("/0/type/outward").asText()).isEqualTo("blocks");
        assertThat(ofHub.at("/0/outwardIssue/key").asText()).isEqualTo(test.key());
        assertThat(ofHub.path(0).has("inwardIssue")).isFalse();
        assertThat(links(test).at("/0/inwardIssue/fields/summary").asText()).isEqualTo("Hub");
        String path = "/rest/api/2/issueLink/" + ofHub.at("/0/id").asText();
        assertThat(anna.get(path).json().at("/inwardIssue/key").asText()).isEqualTo(hub.key());
        assertThat(anna.delete(path).status()).isEqualTo(204);
        assertThat(anna.get(path).status()).isEqualTo(404);
        assertThat(links(hub).isEmpty()).isTrue();
    }

    @Test
    public void links_to_what_one_may_not_see_are_neither_made_nor_shown() {
        StoredIssue here = SITE.issue(project, "Here");
        JiraProject closed =
                SITE.jira().projects().add("SEC" + project.key(), "Closed", "", SITE.anna(), Optional.empty());
        for (Permission permission : Permission.values()) {
            SITE.jira().permissions().grantUser(closed.id(), permission, SITE.anna());
        }
        StoredIssue there = SITE.issue(closed, "There");
        assertThat(link("Relates", here.key(), there.key()).status()).isEqualTo(201);

        JiraHttp ben = REST.as("ben");

        assertThat(links(here).size()).isEqualTo(1);
        assertThat(ben.get("/rest/api/2/issue/" + here.key()).json().at("/fields/issuelinks").isEmpty()).isTrue();
        assertThat(ben.get("/rest/api/2/issueLink/" + links(here).at("/0/id").asText()).status()).isEqualTo(404);
        assertThat(link("Relates", here.key(), "NONE-1").status()).isEqualTo(404);
        assertThat(link("Admires", here.key(), there.key()).status()).isEqualTo(404);
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
        assertThat(page.json().at("/issues/0/fields").toString()).isEqualTo("{\"summary\":\"Item 2\"}");
        assertThat(anna.get("/rest/api/2/search?jql=project%3D" + project.key()).json()
                .at("/issues/0/fields").has("comment")).isFalse();
        assertThat(REST.as("ben").get("/rest/api/2/search?jql=project%3D" + project.key()).json()
                .path("total").asInt()).isEqualTo(3);
        assertThat(REST.as("carl").get("/rest/api/2/search").json().path("total").asInt()).isZero();
    }

    @Test
    public void a_wrong_query_is_refused_in_jiras_words() {
        Answer refused = anna.post("/rest/api/2/search", "{'jql':'project = NOSUCHPROJECT'}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text())
                .isEqualTo(
                        "{\"errorMessages\":[\"The value 'NOSUCHPROJECT' does not exist for the field 'project'.\"],"
                                + "\"errors\":{}}");
    }

    @Test
    public void projects_are_those_one_may_browse() {
        assertThat(anna.get("/rest/api/2/project").json().findValuesAsText("key")).contains(project.key());
        assertThat(REST.as("carl").get("/rest/api/2/project").json().size()).isZero();
        JsonNode one = anna.get("/rest/api/2/project/" + project.key()).json();
        assertThat(one.at("/lead/name").asText()).isEqualTo("anna");
        assertThat(one.path("issueTypes").isEmpty()).isFalse();
        assertThat(REST.as("carl").get("/rest/api/2/project/" + project.key()).text())
                .isEqualTo(
                        "{\"errorMessages\":[\"No project could be found with key '" + project.key()
                                + "'.\"],\"errors\":{}}");
    }

    @Test
    public void constants_are_listed_for_who_is_logged_in() {
        for (String path : new String[] {"status", "issuetype", "priority", "resolution", "field"}) {
            assertThat(anna.get("/rest/api/2/" + path).json().size()).as(path).isPositive();
            assertThat(REST.anonymous().get("/rest/api/2/" + path).status()).as(path).isEqualTo(401);
        }
        assertThat(anna.get("/rest/api/2/issueLinkType").json().path("issueLinkTypes").findValuesAsText("outward"))
                .contains("blocks");
        assertThat(anna.get("/rest/api/2/user?username=nobody").json().at("/errorMessages/0").asText())
                .isEqualTo("The user named 'nobody' does not exist");
        assertThat(anna.get("/rest/api/2/nosuchthing").status()).isEqualTo(404);
    }

    private Answer link(String type, String from, String to) {
        return anna.post(
                "/rest/api/2/issueLink",
                "{'type':{'name':'" + type + "'},'inwardIssue':{'key':'" + from + "'},'outwardIssue':{'key':'" + to
                        + "'}}");
    }

    private JsonNode links(StoredIssue issue) {
        return anna.get("/rest/api/2/issue/" + issue.key() + "?fields=issuelinks").json().at("/fields/issuelinks");
    }

    private JsonNode transition(String issuePath, String to) {
        for (JsonNode transition : anna.get(issuePath + "/transitions").json().path("transitions")) {
            if (transition.at("/to/name").asText().equals(to)) {
                return transition;
            }
        }
        throw new AssertionError("No transition to " + to);
    }
}
