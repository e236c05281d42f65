package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jirarest.JiraHttp;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Whatever administrators do to a Jira leaves no wrong number behind. What the host has no page
 * for, or Jira tells nobody of, is done to its tables. Each test has a Business Unit of its own.
 */
public class NoWrongNumberIT {
    private static final String RECONCILE = "org.jalon.schedule.reconcile";
    private static final String LINK_TYPE = "Jalon rollout";
    @ClassRule public static final SampleHost HOST = new SampleHost(Dialect.H2);

    private final SampleVisitor admin = new SampleVisitor(HOST, "admin");
    private final JiraHttp http = admin.http();
    private JsonNode before;

    @Before
    public void remember() {
        before = admin.program("/matrix").json();
    }

    private Recount matrix(String bu) {
        return Recount.shownTo(admin, bu);
    }

    /** As it was when the test began; the keys of milestones stay. */
    private Recount before(String bu) {
        return Recount.byMatrix(before, page(bu), bu);
    }

    private JsonNode page(String bu) {
        return admin.program("/rollouts/" + bu + "/page").json();
    }

    private Recount jira(String project) {
        return Recount.byJira(http, project, LINK_TYPE);
    }

    private JsonNode issue(String bu, String milestone, String state) {
        String path = "/rollouts/" + bu + "/milestones/" + milestone + "/issues";
        for (JsonNode issue : admin.program(path).json().path("issues")) {
            if (issue.path("state").asText().equals(state)) {
                return issue;
            }
        }
        throw new AssertionError(admin.program(path).text());
    }

    private String open(String bu, String milestone) {
        return issue(bu, milestone, "todo").path("key").asText();
    }

    private void reconcile() {
        assertThat(HOST.host().scheduler().runNow(RECONCILE).getMessage()).isNull();
    }

    private void eventually(String bu, Recount expected) throws InterruptedException {
        for (int tries = 0; tries < 100 && !matrix(bu).equals(expected); tries++) {
            Thread.sleep(100);
        }
        assertThat(matrix(bu)).isEqualTo(expected);
    }

    private static int sql(String statement, Object... values) {
        try (Connection connection = HOST.host().database().dataSource().getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long idOf(String key) {
        return http.get("/rest/api/2/issue/" + key).json().path("id").asLong();
    }

    @Test
    public void a_deleted_issue_is_counted_out() throws Exception {
        assertThat(http.delete("/rest/api/2/issue/" + open("FR", "M10")).status()).isEqualTo(204);

        eventually("FR", jira("FR"));
        assertThat(matrix("FR")).isNotEqualTo(before("FR"));
    }

    @Test
    public void a_deleted_project_is_counted_out_by_the_next_reconciliation() {
        assertThat(http.delete("/rest/api/2/project/PL").status()).isEqualTo(204);
        reconcile();

        assertThat(matrix("PL").cells()).isEmpty();
        assertThat(matrix("DE")).isEqualTo(before("DE"));
        assertThat(admin.program("/rollouts/PL/page").status()).isEqualTo(200);
    }

    /** As an add-on that updates with DO_NOT_DISPATCH, or a node that died before its look. */
    @Test
    public void an_update_that_nobody_is_told_of_is_counted_by_the_next_reconciliation() {
        String done = issue("IT", "M01", "done").path("key").asText();
        String status =
                http.get("/rest/api/2/issue/" + done).json().at("/fields/status/id").asText();
        sql(
                "update jiraissue set issuestatus = ?, resolutiondate = now() where id = ?",
                status,
                idOf(open("IT", "M10")));

        assertThat(matrix("IT")).isNotEqualTo(jira("IT"));
        reconcile();
        assertThat(matrix("IT")).isEqualTo(jira("IT"));
    }

    @Test
    public void an_archived_issue_is_no_open_work_and_is_counted_again_when_it_is_restored() {
        String open = "/rest/api/2/issue/" + open("CZ", "M10");
        assertThat(http.put(open + "/archive", "{}").status()).isEqualTo(204);
        assertThat(http.put(open, "{'fields':{'summary':'x'}}").status()).isEqualTo(403);
        assertThat(http.get(open).status()).isEqualTo(200);
        reconcile();
        assertThat(matrix("CZ")).isEqualTo(jira("CZ"));
        assertThat(matrix("CZ")).isNotEqualTo(before("CZ"));

        http.put(open + "/restore", "{}");
        reconcile();
        assertThat(matrix("CZ")).isEqualTo(before("CZ")).isEqualTo(jira("CZ"));

        String done = "/rest/api/2/issue/" + issue("CZ", "M01", "done").path("key").asText();
        assertThat(http.put(done + "/archive", "{}").status()).isEqualTo(204);
        reconcile();
        assertThat(matrix("CZ")).isEqualTo(before("CZ"));
    }

    @Test
    public void a_moved_issue_keeps_counting_by_its_new_key_and_its_edits_are_followed()
            throws Exception {
        String key = open("ES", "M10");
        long id = idOf(key);
        Answer made =
                http.post(
                        "/rest/api/2/project",
                        "{'key':'SHOP','name':'Shop','lead':'admin','projectTypeKey':'software'}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        sql(
                "update jiraissue set project = ?, issuenum = 1 where id = ?",
                made.json().path("id").asLong(),
                id);

        reconcile();
        assertThat(matrix("ES")).isEqualTo(before("ES"));
        assertThat(admin.program("/rollouts/ES/milestones/M10/issues").text())
                .contains("SHOP-1")
                .doesNotContain("\"" + key + "\"");

        double percent = admin.percent("ES", "M10");
        assertThat(admin.transition("SHOP-1", "Done").status()).isEqualTo(204);
        assertThat(admin.percentOnceItIsNot(percent, "ES", "M10")).isGreaterThan(percent);
    }

    @Test
    public void a_changed_project_key_changes_no_figure_and_edits_are_followed() throws Exception {
        assertThat(sql("update project set pkey = 'PTX' where pkey = 'PT'")).isEqualTo(1);
        reconcile();

        assertThat(matrix("PT")).isEqualTo(before("PT")).isEqualTo(jira("PTX"));
        String key = open("PT", "M10");
        assertThat(key).startsWith("PTX-");
        double percent = admin.percent("PT", "M10");
        assertThat(admin.transition(key, "Done").status()).isEqualTo(204);
        assertThat(admin.percentOnceItIsNot(percent, "PT", "M10")).isGreaterThan(percent);
    }

    @Test
    public void a_renamed_link_type_links_as_before() throws Exception {
        String name = "Parcel milestone";
        sql("update issuelinktype set linkname = ? where linkname = ?", name, LINK_TYPE);
        try {
            String key = open("BE", "M10");
            JsonNode link = http.get("/rest/api/2/issue/" + key).json().at("/fields/issuelinks/0");
            assertThat(link.at("/type/name").asText()).isEqualTo(name);
            http.delete("/rest/api/2/issueLink/" + link.path("id").asText());
            eventually("BE", Recount.byJira(http, "BE", name));

            http.post(
                    "/rest/api/2/issueLink",
                    "{'type':{'name':'%s'},'inwardIssue':{'key':'%s'},'outwardIssue':{'key':'%s'}}"
                            .formatted(name, key, link.at("/outwardIssue/key").asText()));
            eventually("BE", before("BE"));
        } finally {
            sql("update issuelinktype set linkname = ? where linkname = ?", LINK_TYPE, name);
        }
    }

    @Test
    public void an_anonymised_user_changes_no_figure_and_leaves_no_name() {
        String lead =
                http.get("/rest/api/2/user?username=lead-at").json().path("displayName").asText();
        assertThat(lead).isNotBlank();
        sql(
                "update cwd_user set user_name = 'user-1a2b', lower_user_name = 'user-1a2b',"
                        + " display_name = 'user-1a2b', active = false where display_name = ?",
                lead);
        reconcile();

        assertThat(matrix("AT")).isEqualTo(before("AT")).isEqualTo(jira("AT"));
        assertThat(admin.program("/people").text()).doesNotContain(lead);
        assertThat(admin.program("/rollouts/AT/page").text()).doesNotContain(lead);
    }
}
