package org.jalon.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.host.HostGap;
import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.search.SearchResult;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.workflow.TransitionRequest;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One project of five issues, asked in many ways. */
public class SearchTest {
    @ClassRule public static final TestSite SITE = new TestSite();

    private static JiraProject project;
    private static StoredIssue hidden;

    @BeforeClass
    public static void fiveIssues() {
        project = SITE.project();
        create(
                SITE.task(project, "Label printer 100%")
                        .labels(List.of("customs", "wave-1"))
                        .priority("1"));
        create(
                SITE.task(project, "Customs data")
                        .assignee(SITE.ben().key())
                        .due(LocalDate.of(2026, 11, 20)));
        SITE.clock().goOn(Duration.ofDays(1));
        StoredIssue done =
                create(SITE.task(project, "Training").description("For the customs desk"));
        SITE.jira().workflows().perform(SITE.anna(), done.id(), TransitionRequest.of(31));
        create(
                NewIssue.of(project.id(), SITE.typeId("Sub-task"), "Part of training")
                        .parent(done.id())
                        .due(LocalDate.of(2026, 12, 24)));
        create(NewIssue.of(project.id(), SITE.typeId("Bug"), "Returns label \"QR\"").priority("5"));
        JiraProject secret = SITE.project();
        SITE.jira().permissions().revokeUser(secret.id(), Permission.BROWSE_PROJECTS, SITE.ben());
        hidden = create(SITE.task(secret, "Customs secret"));
    }

    @Test
    public void each_query_finds_what_jira_would() {
        Map<String, List<Integer>> expected =
                Map.ofEntries(
                        Map.entry("", List.of(5, 4, 3, 2, 1)),
                        Map.entry("project = pa ORDER BY key", List.of(1, 2, 3, 4, 5)),
                        Map.entry("project = \"Project PA\" and issuetype = Bug", List.of(5)),
                        Map.entry("status = Done", List.of(3)),
                        Map.entry("status != Done order by key asc", List.of(1, 2, 4, 5)),
                        Map.entry("statusCategory = \"To Do\" and type = Sub-task", List.of(4)),
                        Map.entry("status in (Done, \"In Progress\")", List.of(3)),
                        Map.entry("resolution = Unresolved order by key", List.of(1, 2, 4, 5)),
                        Map.entry("resolution is not EMPTY", List.of(3)),
                        Map.entry("resolution = Done", List.of(3)),
                        Map.entry("assignee = currentUser()", List.of(2)),
                        Map.entry("assignee = BEN", List.of(2)),
                        Map.entry("assignee is empty and due is not empty", List.of(4)),
                        Map.entry("assignee != ben", List.of()),
                        Map.entry("assignee in (ben, EMPTY) order by key", List.of(1, 2, 3, 4, 5)),
                        Map.entry(
                                "reporter = anna and key in (PA-1, pa-5) order by key",
                                List.of(1, 5)),
                        Map.entry("key = PA-2", List.of(2)),
                        Map.entry("issuekey not in (PA-2, PA-3) order by id", List.of(1, 4, 5)),
                        Map.entry("id > 0 order by id", List.of(1, 2, 3, 4, 5)),
                        Map.entry("parent = PA-3", List.of(4)),
                        Map.entry("labels = customs", List.of(1)),
                        Map.entry("labels in (customs, other)", List.of(1)),
                        Map.entry("labels is empty order by key", List.of(2, 3, 4, 5)),
                        Map.entry("labels != wave-1", List.of()),
                        Map.entry("summary ~ label order by key", List.of(1, 5)),
                        Map.entry("summary ~ \"LABEL returns\"", List.of(5)),
                        Map.entry("summary ~ \"100%\"", List.of(1)),
                        Map.entry("summary ~ \"1%0\"", List.of()),
                        Map.entry("summary ~ l_bel", List.of()),
                        Map.entry("text ~ customs order by key", List.of(2, 3)),
                        Map.entry("text ~ \"custom*\" order by key", List.of(2, 3)),
                        Map.entry("summary !~ label and summary !~ training", List.of(2)),
                        Map.entry("due = 2026-11-20", List.of(2)),
                        Map.entry("due > 2026/11/20", List.of(4)),
                        Map.entry("due < now()", List.of(2)),
                        Map.entry("due <= \"5w\" order by due desc", List.of(4, 2)),
                        Map.entry("updated >= -12h order by key", List.of(3, 4, 5)),
                        Map.entry("created < \"2026-11-20 12:00\" order by key", List.of(1, 2)),
                        Map.entry("created >= startOfDay() order by key", List.of(3, 4, 5)),
                        Map.entry("resolved >= 2026-11-21", List.of(3)),
                        Map.entry(
                                "not (status = Done or type = Bug) order by key", List.of(1, 2, 4)),
                        Map.entry(
                                "status = Done or type = Bug and priority = Lowest order by key",
                                List.of(3, 5)),
                        Map.entry(
                                "(status = Done or type = Bug) and priority = Lowest", List.of(5)),
                        Map.entry(
                                "priority in (Highest, Lowest) order by priority desc",
                                List.of(1, 5)),
                        Map.entry(
                                "type != Bug && !(status = Done) order by created, summary desc",
                                List.of(1, 2, 4)),
                        Map.entry("order by due", List.of(2, 4, 5, 3, 1)));

        assertThat(expected)
                .allSatisfy((jql, numbers) -> assertThat(found(jql)).as(jql).isEqualTo(numbers));
    }

    @Test
    public void each_wrong_query_is_refused_in_jiras_words() {
        Map<String, String> expected =
                Map.ofEntries(
                        Map.entry(
                                "flavour = sweet",
                                "Field 'flavour' does not exist or you do not have permission to"
                                        + " view it."),
                        Map.entry(
                                "project = NONE",
                                "The value 'NONE' does not exist for the field 'project'."),
                        Map.entry(
                                "status = Frozen",
                                "The value 'Frozen' does not exist for the field 'status'."),
                        Map.entry(
                                "key = PA-99",
                                "An issue with key 'PA-99' does not exist for field 'key'."),
                        Map.entry(
                                "status ~ Done",
                                "The operator '~' is not supported by the 'status' field."),
                        Map.entry(
                                "summary = x",
                                "The operator '=' is not supported by the 'summary' field."),
                        Map.entry("order by taste", "Not able to sort using field 'taste'."),
                        Map.entry(
                                "project PA",
                                "Error in the JQL Query: Expecting operator but got 'PA'. The valid"
                                    + " operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~',"
                                    + " 'IN', 'NOT IN', 'IS' and 'IS NOT'. (line 1, character 9)"),
                        Map.entry(
                                "project =",
                                "Error in the JQL Query: Expecting either a value, list or function"
                                        + " before the end of the query."),
                        Map.entry(
                                "project = PA and (status = Done",
                                "Error in the JQL Query: Expecting ')' before the end of the"
                                        + " query."),
                        Map.entry(
                                "project = PA status = Done",
                                "Error in the JQL Query: Expecting either 'OR' or 'AND' but got"
                                        + " 'status'. (line 1, character 14)"),
                        Map.entry(
                                "summary ~ \"open",
                                "Error in the JQL Query: The quoted string 'open' has not been"
                                        + " completed. (line 1, character 11)"),
                        Map.entry(
                                "due < soon",
                                "Date value 'soon' for field 'due' is invalid. Valid formats"
                                    + " include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm',"
                                    + " 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d',"
                                    + " '4w 2d'."));

        assertThat(expected)
                .allSatisfy(
                        (jql, message) ->
                                assertThatThrownBy(() -> found(jql))
                                        .as(jql)
                                        .isInstanceOf(Rejected.class)
                                        .hasMessage(message));
    }

    @Test
    public void what_jira_has_and_the_host_has_not_is_a_gap() {
        for (String jql :
                List.of(
                        "fixVersion = 1",
                        "assignee in membersOf(x)",
                        "due < endOfMonth()",
                        "order by rank")) {
            assertThatThrownBy(() -> found(jql)).as(jql).isInstanceOf(HostGap.class);
        }
    }

    @Test
    public void hidden_issues_are_neither_found_nor_counted_nor_named() {
        assertThat(SITE.jira().search().count(SITE.anna(), "text ~ customs")).isEqualTo(3);
        assertThat(SITE.jira().search().count(SITE.ben(), "text ~ customs")).isEqualTo(2);
        assertThat(SITE.jira().search().count(SITE.carl(), "")).isZero();
        assertThatThrownBy(() -> found("key = " + hidden.key()))
                .hasMessage(
                        "An issue with key '" + hidden.key() + "' does not exist for field 'key'.");
        assertThatThrownBy(() -> found("project = PB"))
                .hasMessage("The value 'PB' does not exist for the field 'project'.");
    }

    @Test
    public void a_page_knows_the_total() {
        SearchResult page = SITE.jira().search().find(SITE.ben(), "order by key", 3, 2);

        assertThat(page.issues()).extracting(StoredIssue::number).containsExactly(4L, 5L);
        assertThat(page.total()).isEqualTo(5);
        assertThatThrownBy(() -> SITE.jira().search().find(SITE.ben(), "", 9_999, 2))
                .hasMessage("Search limit exceeded");
    }

    private static StoredIssue create(NewIssue wanted) {
        return SITE.jira().issues().create(SITE.anna(), wanted);
    }

    /** Numbers of ben's issues: he sees the first project only. */
    private static List<Integer> found(String jql) {
        return SITE.jira().search().find(SITE.ben(), jql, 0, 50).issues().stream()
                .map(issue -> (int) issue.number())
                .toList();
    }
}
