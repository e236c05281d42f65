package org.jalon.host.jirarest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.jira.TestSite;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

public class IssueLimitsTest {
    private static final String NO_ISSUE =
            "{\"errorMessages\":[\"Issue Does Not Exist\"],\"errors\":{}}";
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
    public void what_one_may_not_see_is_answered_like_what_is_not_there() {
        StoredIssue issue = SITE.issue(project, "Secret");
        JiraHttp carl = REST.as("carl");

        for (String key :
                new String[] {issue.key(), Long.toString(issue.id()), "NONE-1", "createmeta"}) {
            Answer answer = carl.get("/rest/api/2/issue/" + key);
            assertThat(answer.status()).as(key).isEqualTo(404);
            assertThat(answer.text()).as(key).isEqualTo(NO_ISSUE);
        }
        assertThat(carl.put("/rest/api/2/issue/" + issue.key(), "{}").text()).isEqualTo(NO_ISSUE);
        assertThat(carl.delete("/rest/api/2/issue/" + issue.key()).text()).isEqualTo(NO_ISSUE);
        assertThat(REST.anonymous().get("/rest/api/2/issue/" + issue.key()).status())
                .isEqualTo(401);
    }

    @Test
    public void who_only_browses_may_not_change() {
        StoredIssue issue = SITE.issue(project, "Read only");
        JiraHttp ben = REST.as("ben");

        assertThat(ben.get("/rest/api/2/issue/" + issue.key()).status()).isEqualTo(200);
        Answer refused =
                ben.put("/rest/api/2/issue/" + issue.key(), "{'fields':{'summary':'Mine'}}");
        assertThat(refused.status()).isGreaterThanOrEqualTo(400).isLessThan(404);
        assertThat(refused.json().path("errorMessages").size()).isEqualTo(1);
    }

    @Test
    public void a_body_that_is_no_json_is_a_bad_request() {
        Answer refused = anna.send("POST", "/rest/api/2/issue", "{\"fields\":");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errorMessages").size()).isEqualTo(1);
    }

    @Test
    public void what_jira_has_and_the_host_has_not_is_missed_by_name() {
        StoredIssue issue = SITE.issue(project, "Gaps");

        assertThat(anna.get("/rest/api/2/issue/" + issue.key() + "?expand=editmeta").text())
                .contains("HostGap: /rest/api/2/issue#expand=editmeta");
        assertThat(anna.get("/rest/api/2/issue/" + issue.key() + "?fields=votes").text())
                .contains("HostGap: /rest/api/2/issue#fields.votes");
        assertThat(anna.get("/rest/api/2/issue/" + issue.key() + "?fields=nosuchfield").status())
                .isEqualTo(200);
    }

    @Test
    public void create_metadata_is_told_per_project_and_type() {
        String path = "/rest/api/2/issue/createmeta/" + project.key() + "/issuetypes";

        assertThat(anna.get(path).json().path("values").findValuesAsText("name"))
                .contains("Task", "Sub-task");
        assertThat(
                        anna.get(path + "/" + SITE.typeId("Task"))
                                .json()
                                .path("values")
                                .findValuesAsText("fieldId"))
                .startsWith("summary", "issuetype", "project")
                .doesNotContain("parent");
        assertThat(REST.as("carl").get(path).status()).isEqualTo(404);
    }
}
