package org.jalon.host.jirarest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.jira.TestSite;
import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

import java.util.HashMap;
import java.util.Map;

public class IssueResourceTest {
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
    public void an_issue_is_created_and_read_back_in_jiras_shape() {
        Answer created =
                create(
                        "'summary':'Sort plan','issuetype':{'name':'Task'},'project':{'key':'"
                                + project.key()
                                + "'},'description':'Hub','priority':{'name':'High'},'assignee':{'name':'ben'},"
                                + "'duedate':'2026-12-24','labels':['hub','wave-2']");

        assertThat(created.status()).isEqualTo(201);
        String key = project.key() + "-1";
        assertThat(created.json().path("key").asText()).isEqualTo(key);
        assertThat(created.json().path("self").asText())
                .isEqualTo(
                        REST.address() + "/rest/api/2/issue/" + created.json().path("id").asText());
        Answer read = anna.get("/rest/api/latest/issue/" + key);
        assertThat(read.json().path("self").asText())
                .isEqualTo(created.json().path("self").asText());
        assertThat(read.json().at("/fields/status/statusCategory/colorName").asText())
                .isEqualTo("default");
        assertThat(read.json().at("/fields/priority/name").asText()).isEqualTo("High");
        assertThat(read.json().at("/fields/assignee/displayName").asText())
                .isEqualTo("Ben Browser");
        assertThat(read.json().at("/fields/duedate").asText()).isEqualTo("2026-12-24");
        assertThat(read.json().at("/fields/created").asText())
                .matches("2026-11-20T\\d\\d:00:00\\.000[+-]\\d{4}");
        assertThat(read.json().at("/fields/labels").toString()).isEqualTo("[\"hub\",\"wave-2\"]");
        assertThat(read.json().at("/fields/resolution").isNull()).isTrue();
        assertThat(read.json().path("fields").has("parent")).isFalse();
    }

    @Test
    public void everything_wrong_with_a_new_issue_is_said_by_field() {
        Answer refused =
                create(
                        "'project':{'key':'NONE'},'issuetype':{'name':'Dream'},'summary':7,'duedate':'soon',"
                            + "'priority':{'name':'Huge'},'assignee':{'name':'nobody'},'labels':'x','colour':'red'");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errorMessages").isEmpty()).isTrue();
        Map<String, String> errors = new HashMap<>();
        for (Map.Entry<String, JsonNode> error : refused.json().path("errors").properties()) {
            errors.put(error.getKey(), error.getValue().asText());
        }
        assertThat(errors)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "project", "valid project is required",
                                "issuetype", "valid issue type is required",
                                "summary", "Operation value must be a string",
                                "duedate", "Error parsing date string: soon",
                                "priority", "Priority name 'Huge' is not valid",
                                "assignee", "User 'nobody' does not exist.",
                                "labels", "data was not an array",
                                "colour",
                                        "Field 'colour' cannot be set. It is not on the appropriate"
                                                + " screen, or unknown."));
    }

    @Test
    public void a_missing_summary_is_the_sites_refusal() {
        Answer refused =
                create("'issuetype':{'name':'Task'},'project':{'key':'" + project.key() + "'}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/summary").asText())
                .isEqualTo("You must specify a summary of the issue.");
    }

    @Test
    public void a_sub_task_names_its_parent_and_shows_there() {
        StoredIssue parent = SITE.issue(project, "Parent");

        Answer orphan =
                create(
                        "'summary':'S','issuetype':{'name':'Sub-task'},'project':{'key':'"
                                + project.key()
                                + "'}");
        Answer child =
                create(
                        "'summary':'S','issuetype':{'name':'Sub-task'},'project':{'key':'"
                                + project.key()
                                + "'},'parent':{'key':'"
                                + parent.key()
                                + "'}");

        assertThat(orphan.json().at("/errors/issuetype").asText())
                .contains("parent issue key or id not specified");
        assertThat(child.status()).isEqualTo(201);
        assertThat(
                        anna.get("/rest/api/2/issue/" + child.json().path("key").asText())
                                .json()
                                .at("/fields/parent/key")
                                .asText())
                .isEqualTo(parent.key());
        assertThat(
                        anna.get("/rest/api/2/issue/" + parent.key() + "?fields=subtasks")
                                .json()
                                .at("/fields/subtasks/0/fields/summary")
                                .asText())
                .isEqualTo("S");
    }

    @Test
    public void an_edit_sets_adds_removes_and_comments() {
        StoredIssue issue = SITE.issue(project, "Old");
        String path = "/rest/api/2/issue/" + issue.key();

        assertThat(
                        anna.put(
                                        path,
                                        "{'fields':{'summary':'New','assignee':{'name':'ben'},'labels':['a','b']}}")
                                .status())
                .isEqualTo(204);
        assertThat(
                        anna.put(
                                        path,
                                        "{'update':{'labels':[{'remove':'a'},{'add':'c'}],'duedate':[{'set':'2026-12-01'}],"
                                            + "'comment':[{'add':{'body':'done'}}]}}")
                                .status())
                .isEqualTo(204);
        assertThat(anna.put(path + "/assignee", "{'name':null}").status()).isEqualTo(204);

        Answer read = anna.get(path + "?expand=changelog");
        assertThat(read.json().at("/fields/summary").asText()).isEqualTo("New");
        assertThat(read.json().at("/fields/labels").toString()).isEqualTo("[\"b\",\"c\"]");
        assertThat(read.json().at("/fields/assignee").isNull()).isTrue();
        assertThat(read.json().at("/fields/comment/comments/0/body").asText()).isEqualTo("done");
        assertThat(read.json().at("/changelog/total").asInt()).isEqualTo(3);
        assertThat(read.json().at("/changelog/histories/0/items/0/field").asText()).isNotEmpty();
    }

    @Test
    public void status_is_not_edited_but_moved() {
        StoredIssue issue = SITE.issue(project, "Move me");

        Answer refused =
                anna.put(
                        "/rest/api/2/issue/" + issue.key(),
                        "{'fields':{'status':{'name':'Done'}}}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/status").asText())
                .startsWith("Field 'status' cannot be set.");
    }

    @Test
    public void a_parent_goes_only_with_its_sub_tasks_and_only_when_told() {
        StoredIssue parent = SITE.issue(project, "Parent");
        NewIssue child =
                NewIssue.of(project.id(), SITE.typeId("Sub-task"), "Child").parent(parent.id());
        SITE.jira().issues().create(SITE.anna(), child);

        Answer refused = anna.delete("/rest/api/2/issue/" + parent.key());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errorMessages/0").asText())
                .isEqualTo(
                        "The issue '"
                                + parent.key()
                                + "' has subtasks.  You must specify the 'deleteSubtasks'"
                                + " parameter to delete this issue and all its subtasks.");
        assertThat(
                        anna.delete("/rest/api/2/issue/" + parent.key() + "?deleteSubtasks=true")
                                .status())
                .isEqualTo(204);
        assertThat(anna.get("/rest/api/2/issue/" + parent.key()).text()).isEqualTo(NO_ISSUE);
    }

    private Answer create(String fields) {
        return anna.post("/rest/api/2/issue", "{'fields':{" + fields + "}}");
    }
}
