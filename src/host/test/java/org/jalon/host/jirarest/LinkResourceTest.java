package org.jalon.host.jirarest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.jira.TestSite;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

import java.util.Optional;

public class LinkResourceTest {
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
                SITE.jira()
                        .projects()
                        .add("SEC" + project.key(), "Closed", "", SITE.anna(), Optional.empty());
        for (Permission permission : Permission.values()) {
            SITE.jira().permissions().grantUser(closed.id(), permission, SITE.anna());
        }
        StoredIssue there = SITE.issue(closed, "There");
        assertThat(link("Relates", here.key(), there.key()).status()).isEqualTo(201);

        JiraHttp ben = REST.as("ben");

        assertThat(links(here).size()).isEqualTo(1);
        assertThat(
                        ben.get("/rest/api/2/issue/" + here.key())
                                .json()
                                .at("/fields/issuelinks")
                                .isEmpty())
                .isTrue();
        assertThat(ben.get("/rest/api/2/issueLink/" + links(here).at("/0/id").asText()).status())
                .isEqualTo(404);
        assertThat(link("Relates", here.key(), "NONE-1").status()).isEqualTo(404);
        assertThat(link("Admires", here.key(), there.key()).status()).isEqualTo(404);
    }

    private Answer link(String type, String from, String to) {
        return anna.post(
                "/rest/api/2/issueLink",
                "{'type':{'name':'"
                        + type
                        + "'},'inwardIssue':{'key':'"
                        + from
                        + "'},'outwardIssue':{'key':'"
                        + to
                        + "'}}");
    }

    private JsonNode links(StoredIssue issue) {
        return anna.get("/rest/api/2/issue/" + issue.key() + "?fields=issuelinks")
                .json()
                .at("/fields/issuelinks");
    }
}
