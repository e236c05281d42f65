package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jira.user.Users;
import org.jalon.host.jirarest.JiraHttp;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The add-on's REST over the jar as we ship it, with the sample program, on both databases. */
@RunWith(Parameterized.class)
public class AddOnRestIT {
    private static final String IMPORT = SampleVisitor.PROGRAMS + "/import";
    private static SampleHost host;
    private static JsonNode untouched;

    private final SampleVisitor admin = new SampleVisitor(host, "admin");
    private final SampleVisitor pmo = new SampleVisitor(host, "pmo");
    private final SampleVisitor lead = new SampleVisitor(host, "lead-fr");

    @Parameters(name = "{0}")
    public static List<Dialect> databases() {
        return List.of(Dialect.H2, Dialect.POSTGRES);
    }

    public AddOnRestIT(Dialect database) {
        assertThat(host.host().database().dialect()).isEqualTo(database);
    }

    @BeforeParam
    public static void start(Dialect database) throws Throwable {
        host = new SampleHost(database);
        host.before();
        host.jira().users().add("guest", "guest", "Guest", "guest@example.org", Locale.ENGLISH);
        host.jira().users().join(host.jira().users().byName("guest").orElseThrow(), Users.LICENSED);
        untouched = new SampleVisitor(host, "pmo").program("/matrix").json();
    }

    @AfterParam
    public static void stop() {
        host.after();
    }

    @Test
    public void the_figures_of_every_bu_are_the_expected_ones() throws IOException {
        Map<String, JsonNode> rollouts = new TreeMap<>();
        untouched
                .path("rollouts")
                .forEach(rollout -> rollouts.put(rollout.path("bu").asText(), rollout));

        assertThat(rollouts).hasSize(12);
        for (ExpectedFigures expected : ExpectedFigures.all()) {
            assertThat(rollouts).containsKey(expected.bu());
            expected.assertShownBy(rollouts.get(expected.bu()));
        }
        assertThat(untouched.at("/totals/coveragePct").asDouble()).isEqualTo(25.0, within(0.051));
        assertThat(untouched.at("/totals/coverageVolumePct").asDouble())
                .isEqualTo(27.9, within(0.051));
    }

    @Test
    public void importing_the_same_file_again_changes_nothing() {
        String before = pmo.matrix();

        Answer again = admin.http().send("POST", IMPORT, SampleFiles.program());

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json().path("rollouts").asInt()).isEqualTo(12);
        assertThat(again.json().path("milestones").asInt()).isEqualTo(120);
        assertThat(pmo.matrix()).isEqualTo(before);
    }

    @Test
    public void a_broken_file_is_refused_with_every_place_and_reason_and_changes_nothing() {
        String before = pmo.matrix();
        String broken =
                SampleFiles.program()
                        .replace("\"issue\": \"XBP-34\"", "\"issue\": \"XBP-9999\"")
                        .replaceFirst("\"weight\": 5", "\"weight\": 6")
                        .replaceFirst("\"country\": \"FR\"", "\"country\": 33");

        Answer refused = admin.http().send("POST", IMPORT, broken);

        assertThat(refused.status()).isEqualTo(400);
        List<String> fields = new ArrayList<>();
        for (JsonNode error : refused.json().path("errors")) {
            fields.add(error.path("field").asText());
            assertThat(error.path("line").asInt()).as(error.toString()).isPositive();
            assertThat(error.path("column").asInt()).as(error.toString()).isPositive();
            assertThat(error.path("message").asText()).as(error.toString()).isNotBlank();
        }
        assertThat(fields)
                .anySatisfy(field -> assertThat(field).contains("rollouts[").endsWith("issue"));
        assertThat(fields).anySatisfy(field -> assertThat(field).contains("milestones"));
        assertThat(fields)
                .anySatisfy(
                        field -> assertThat(field).contains("businessUnits[").endsWith("country"));
        assertThat(pmo.matrix()).isEqualTo(before);
    }

    @Test
    public void a_file_that_is_no_json_is_refused_where_it_breaks() {
        Answer refused =
                admin.http().send("POST", IMPORT, "{\n  \"format\": \"jalon-program\",\n  oops\n}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/line").asInt()).isEqualTo(3);
    }

    @Test
    public void only_administrators_import() {
        assertThat(pmo.http().send("POST", IMPORT, SampleFiles.program()).status()).isEqualTo(403);
        assertThat(anonymous().send("POST", IMPORT, SampleFiles.program()).status()).isEqualTo(401);
        assertThat(anonymous().get(SampleVisitor.PROGRAMS).status()).isEqualTo(401);
    }

    @Test
    public void a_program_one_may_not_see_answers_like_one_that_is_not_there() {
        SampleVisitor guest = new SampleVisitor(host, "guest");

        for (String path :
                List.of(
                        "/matrix",
                        "/coverage",
                        "/rollouts/FR/milestones/M10/issues",
                        "/checkpoints/CP5/rollouts/FR/report")) {
            Answer unknown = guest.http().get(SampleVisitor.PROGRAMS + "/NOPE" + path);
            Answer unseen = guest.program(path);

            assertThat(unknown.status()).as(path).isEqualTo(404);
            assertThat(unseen.status()).as(path).isEqualTo(404);
            // What was asked for comes back in the sentence; nothing else may differ.
            assertThat(unseen.text().replace("XBP", "NOPE")).as(path).isEqualTo(unknown.text());
            assertThat(unseen.json().at("/error/rule").asText())
                    .as(path)
                    .isEqualTo("program.not-found");
        }
        assertThat(guest.http().get(SampleVisitor.PROGRAMS).json().path("programs").size())
                .isZero();
        assertThat(lead.http().get(SampleVisitor.PROGRAMS).json().path("programs").size())
                .isEqualTo(1);
    }

    @Test
    public void issues_one_may_not_see_are_counted_and_not_named() {
        Answer own = lead.program("/rollouts/FR/milestones/M10/issues");
        Answer other = lead.program("/rollouts/DE/milestones/M05/issues");
        Answer all = pmo.program("/rollouts/DE/milestones/M05/issues");

        assertThat(own.json().path("issues").size()).isPositive();
        assertThat(own.json().path("withheld").asInt()).isZero();
        assertThat(all.json().path("issues").size()).isPositive();
        assertThat(all.json().path("withheld").asInt()).isZero();
        assertThat(other.json().path("issues").size()).isZero();
        assertThat(other.json().path("withheld").asInt())
                .isEqualTo(all.json().path("issues").size());
        assertThat(other.text()).doesNotContain("DE-");
    }

    @Test
    public void the_matrix_follows_an_issue_that_is_resolved_and_reopened()
            throws InterruptedException {
        double before = pmo.percent("FR", "M10");
        String key = null;
        for (JsonNode issue :
                lead.program("/rollouts/FR/milestones/M10/issues").json().path("issues")) {
            key = issue.path("state").asText().equals("done") ? key : issue.path("key").asText();
        }
        String status = lead.statusOf(key);

        moved(key, "Done");
        assertThat(pmo.percentOnceItIsNot(before, "FR", "M10")).isGreaterThan(before);

        double resolved = pmo.percent("FR", "M10");
        moved(key, status);
        assertThat(pmo.percentOnceItIsNot(resolved, "FR", "M10")).isEqualTo(before);
    }

    @Test
    public void a_refused_transition_says_what_is_missing_and_leaves_an_attempt() {
        String report = "/checkpoints/CP5/rollouts/FR/report";
        int attempts = pmo.program(report).json().path("attempts").size();

        Answer refused = lead.transition("XBP-34", "Closed");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errorMessages").toString())
                .contains("CP5-1", "CP5-2", "CP5-3")
                .doesNotContain("CP5-5", "???", "checkpoint.");
        assertThat(lead.statusOf("XBP-34")).isEqualTo("Hypercare");
        assertThat(pmo.program(report).json().path("attempts").size()).isEqualTo(attempts + 1);
    }

    @Test
    public void a_disabled_add_on_answers_nothing_lets_nothing_through_and_comes_back_as_it_was() {
        String before = pmo.matrix();

        host.host().plugins().disable("org.jalon.jira");
        assertThat(pmo.program("/matrix").status()).isEqualTo(404);
        assertThat(lead.transition("XBP-34", "Closed").status()).isGreaterThanOrEqualTo(400);
        assertThat(lead.statusOf("XBP-34")).isEqualTo("Hypercare");

        host.host().plugins().enable("org.jalon.jira");
        assertThat(pmo.matrix()).isEqualTo(before);
    }

    private void moved(String key, String status) {
        Answer answer = lead.transition(key, status);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private JiraHttp anonymous() {
        return new JiraHttp(host.address());
    }
}
