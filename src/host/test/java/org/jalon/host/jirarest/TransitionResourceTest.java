package org.jalon.host.jirarest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.jira.TestSite;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

public class TransitionResourceTest {
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
                        "{'transition':{'id':'"
                                + done.path("id").asText()
                                + "'},'fields':{'resolution':{'name':'Done'}},"
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
        assertThat(
                        anna.get(path + "?expand=transitions.fields")
                                .json()
                                .at("/transitions/0/fields")
                                .toString())
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
                        "{'transition':{'id':'"
                                + transition(path, "Done").path("id").asText()
                                + "'},'fields':{'summary':'x'}}");
        assertThat(field.status()).isEqualTo(400);
        assertThat(field.json().at("/errors/summary").asText())
                .startsWith("Field 'summary' cannot be set.");
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
        assertThat(
                        anna.get(path + "?startAt=1&maxResults=5")
                                .json()
                                .at("/comments/0/body")
                                .asText())
                .isEqualTo("two");
        assertThat(anna.get(path + "/" + added.json().path("id").asText()).json())
                .isEqualTo(added.json());
        assertThat(anna.post(path, "{'body':''}").status()).isEqualTo(400);
    }

    private JsonNode transition(String issuePath, String to) {
        for (JsonNode transition :
                anna.get(issuePath + "/transitions").json().path("transitions")) {
            if (transition.at("/to/name").asText().equals(to)) {
                return transition;
            }
        }
        throw new AssertionError("No transition to " + to);
    }
}
