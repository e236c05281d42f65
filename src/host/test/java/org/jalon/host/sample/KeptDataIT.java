package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** What outlives a stop of the host or of the add-on, on both databases. */
@RunWith(Parameterized.class)
public class KeptDataIT {
    private static SampleHost host;
    private static Kept before;
    private static Kept after;

    @Parameters(name = "{0}")
    public static List<Dialect> databases() {
        return List.of(Dialect.H2, Dialect.POSTGRES);
    }

    public KeptDataIT(Dialect database) {
        assertThat(host.host().database().dialect()).isEqualTo(database);
    }

    @BeforeParam
    public static void start(Dialect database) throws Throwable {
        host = new SampleHost(database);
        host.before();
        assertThat(visitor("lead-fr").transition("XBP-34", "Closed").status()).isEqualTo(400);
        before = Kept.of(host);
        renameLinkType("Jalon rollout", "Parcel milestone");
        host.restart();
        after = Kept.of(host);
    }

    @AfterParam
    public static void stop() {
        host.after();
    }

    @Test
    public void every_figure_is_the_same_after_a_restart_and_the_sample_is_not_loaded_twice() {
        assertThat(after).isEqualTo(before);
        assertThat(after.shown().getLast()).contains("\"attempts\":[{");
    }

    @Test
    public void a_link_type_that_an_administrator_renamed_is_known_again_after_a_restart()
            throws Exception {
        double before = visitor("pmo").percent("FR", "M10");
        String key = openIssue();
        String status = visitor("lead-fr").statusOf(key);
        moved(key, "Done");
        assertThat(visitor("pmo").percentOnceItIsNot(before, "FR", "M10")).isGreaterThan(before);
        double after = visitor("pmo").percent("FR", "M10");
        moved(key, status);
        assertThat(visitor("pmo").percentOnceItIsNot(after, "FR", "M10")).isEqualTo(before);
    }

    @Test
    public void what_was_edited_while_the_add_on_was_disabled_is_missed_until_the_next_import() {
        double before = visitor("pmo").percent("FR", "M10");
        String key = openIssue();
        String status = visitor("lead-fr").statusOf(key);

        host.host().plugins().disable("org.jalon.jira");
        moved(key, "Done");
        host.host().plugins().enable("org.jalon.jira");

        assertThat(visitor("pmo").percent("FR", "M10")).isEqualTo(before);
        importAgain();
        assertThat(visitor("pmo").percent("FR", "M10")).isGreaterThan(before);

        host.host().plugins().disable("org.jalon.jira");
        moved(key, status);
        host.host().plugins().enable("org.jalon.jira");
        importAgain();
        assertThat(visitor("pmo").percent("FR", "M10")).isEqualTo(before);
    }

    private static void importAgain() {
        Answer answer =
                visitor("admin")
                        .http()
                        .send("POST", SampleVisitor.PROGRAMS + "/import", SampleFiles.program());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** What was kept: pages, without the moments they were read at, issues and link types. */
    private record Kept(List<String> shown, int issues, int linkTypes) {
        static Kept of(SampleHost host) {
            return new Kept(pages(), issuesOfSite(), host.jira().linkTypes().all().size());
        }
    }

    /** Matrix, coverage and a report. */
    private static List<String> pages() {
        SampleVisitor pmo = visitor("pmo");
        return Stream.of("/matrix", "/coverage", "/checkpoints/CP5/rollouts/FR/report")
                .map(pmo::program)
                .peek(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(200))
                .map(answer -> answer.text().replaceFirst("\"asOf\":\"[^\"]*\"", ""))
                .toList();
    }

    private static int issuesOfSite() {
        return visitor("admin")
                .http()
                .get("/rest/api/2/search?maxResults=1")
                .json()
                .path("total")
                .asInt();
    }

    private static String openIssue() {
        for (JsonNode issue :
                visitor("lead-fr")
                        .program("/rollouts/FR/milestones/M10/issues")
                        .json()
                        .path("issues")) {
            if (!issue.path("state").asText().equals("done")) {
                return issue.path("key").asText();
            }
        }
        throw new AssertionError("All done");
    }

    private static void moved(String key, String status) {
        Answer answer = visitor("lead-fr").transition(key, status);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private static SampleVisitor visitor(String name) {
        return new SampleVisitor(host, name);
    }

    /** The host has no page for it, so its own table is changed, as Jira's page would do. */
    private static void renameLinkType(String from, String to) throws SQLException {
        String sql = "update issuelinktype set linkname = ? where linkname = ?";
        try (Connection connection = host.host().database().dataSource().getConnection();
                PreparedStatement rename = connection.prepareStatement(sql)) {
            rename.setString(1, to);
            rename.setString(2, from);
            assertThat(rename.executeUpdate()).isEqualTo(1);
        }
    }
}
