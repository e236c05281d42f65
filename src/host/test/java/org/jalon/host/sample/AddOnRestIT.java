package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jira.user.Users;
import org.jalon.host.jirarest.JiraHttp;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.Parameters;

/** The add-on's REST over the jar as we ship it, with the sample program, on both databases. */
@RunWith(Parameterized.class)
public class AddOnRestIT {
    private static final String JALON = "/rest/jalon/1.0/programs";
    private static SampleHost host;
    private static JsonNode untouched;

    private final JiraHttp admin = new JiraHttp(host.address()).as("admin");
    private final JiraHttp pmo = new JiraHttp(host.address()).as("pmo");
    private final JiraHttp lead = new JiraHttp(host.address()).as("lead-fr");

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
        untouched = new JiraHttp(host.address()).as("pmo").get(JALON + "/XBP/matrix").json();
    }

    @AfterParam
    public static void stop() {
        host.after();
    }

    @Test
    public void the_figures_of_every_bu_are_the_expected_ones() throws IOException {
        Map<String, JsonNode> rollouts = new TreeMap<>();
        untouched.path("rollouts").forEach(rollout -> rollouts.put(rollout.path("bu").asText(), rollout));

        List<String[]> expected = expected();

        assertThat(rollouts.keySet()).containsExactlyInAnyOrderElementsOf(expected.stream().map(row -> row[0]).toList());
        for (String[] row : expected) {
            JsonNode rollout = rollouts.get(row[0]);
            assertThat(rollout.path("evPct").asDouble()).as(row[0] + " ev").isEqualTo(Double.parseDouble(row[3]), within(0.051));
            assertThat(rollout.path("spi").asDouble()).as(row[0] + " spi").isEqualTo(Double.parseDouble(row[6]), within(0.00051));
            assertThat(rollout.path("cpi").asDouble()).as(row[0] + " cpi").isEqualTo(Double.parseDouble(row[7]), within(0.00051));
            assertThat(rollout.path("spiT").asDouble()).as(row[0] + " spi(t)").isEqualTo(Double.parseDouble(row[10]), within(0.00051));
            assertThat(rollout.path("goLiveSlipDays").asInt()).as(row[0] + " slip").isEqualTo(Integer.parseInt(row[14]));
            assertThat(rollout.path("updateAgeDays").asInt()).as(row[0] + " age").isEqualTo(Integer.parseInt(row[15]));
        }
        assertThat(untouched.at("/totals/coveragePct").asDouble()).isEqualTo(25.0, within(0.051));
        assertThat(untouched.at("/totals/coverageVolumePct").asDouble()).isEqualTo(27.9, within(0.051));
    }

    @Test
    public void importing_the_same_file_again_changes_nothing() {
        String before = matrix();

        Answer again = admin.send("POST", JALON + "/import", SampleFiles.program());

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json().path("rollouts").asInt()).isEqualTo(12);
        assertThat(again.json().path("milestones").asInt()).isEqualTo(120);
        assertThat(matrix()).isEqualTo(before);
    }

    @Test
    public void a_broken_file_is_refused_with_every_place_and_reason_and_changes_nothing() {
        String before = matrix();
        String broken =
                SampleFiles.program()
                        .replace("\"issue\": \"XBP-34\"", "\"issue\": \"XBP-9999\"")
                        .replaceFirst("\"weight\": 5", "\"weight\": 6")
                        .replaceFirst("\"country\": \"FR\"", "\"country\": 33");

        Answer refused = admin.send("POST", JALON + "/import", broken);

        assertThat(refused.status()).isEqualTo(400);
        List<String> fields = new ArrayList<>();
        for (JsonNode error : refused.json().path("errors")) {
            fields.add(error.path("field").asText());
            assertThat(error.path("line").asInt()).as(error.toString()).isPositive();
            assertThat(error.path("column").asInt()).as(error.toString()).isPositive();
            assertThat(error.path("message").asText()).as(error.toString()).isNotBlank();
        }
        assertThat(fields).anySatisfy(field -> assertThat(field).contains("rollouts[").endsWith("issue"));
        assertThat(fields).anySatisfy(field -> assertThat(field).contains("milestones"));
        assertThat(fields).anySatisfy(field -> assertThat(field).contains("businessUnits[").endsWith("country"));
        assertThat(matrix()).isEqualTo(before);
    }

    @Test
    public void a_file_that_is_no_json_is_refused_where_it_breaks() {
        Answer refused = admin.send("POST", JALON + "/import", "{\n  \"format\": \"jalon-program\",\n  oops\n}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/line").asInt()).isEqualTo(3);
    }

    @Test
    public void only_administrators_import() {
        assertThat(pmo.send("POST", JALON + "/import", SampleFiles.program()).status()).isEqualTo(403);
        assertThat(anonymous().send("POST", JALON + "/import", SampleFiles.program()).status()).isEqualTo(401);
        assertThat(anonymous().get(JALON).status()).isEqualTo(401);
    }

    @Test
    public void a_program_one_may_not_see_answers_like_one_that_is_not_there() {
        JiraHttp guest = new JiraHttp(host.address()).as("guest");

        for (String path :
                List.of("/matrix", "/coverage", "/rollouts/FR/milestones/M10/issues", "/checkpoints/CP5/rollouts/FR/report")) {
            Answer unknown = guest.get(JALON + "/NOPE" + path);
            Answer unseen = guest.get(JALON + "/XBP" + path);

            assertThat(unknown.status()).as(path).isEqualTo(404);
            assertThat(unseen.status()).as(path).isEqualTo(404);
            // What was asked for comes back in the sentence; nothing else may differ.
            assertThat(unseen.text().replace("XBP", "NOPE")).as(path).isEqualTo(unknown.text());
            assertThat(unseen.json().at("/error/rule").asText()).as(path).isEqualTo("program.not-found");
        }
        assertThat(guest.get(JALON).json().path("programs").size()).isZero();
        assertThat(lead.get(JALON).json().path("programs").size()).isEqualTo(1);
    }

    @Test
    public void issues_one_may_not_see_are_counted_and_not_named() {
        Answer own = lead.get(JALON + "/XBP/rollouts/FR/milestones/M10/issues");
        Answer other = lead.get(JALON + "/XBP/rollouts/DE/milestones/M05/issues");
        Answer all = pmo.get(JALON + "/XBP/rollouts/DE/milestones/M05/issues");

        assertThat(own.json().path("issues").size()).isPositive();
        assertThat(own.json().path("withheld").asInt()).isZero();
        assertThat(all.json().path("issues").size()).isPositive();
        assertThat(all.json().path("withheld").asInt()).isZero();
        assertThat(other.json().path("issues").size()).isZero();
        assertThat(other.json().path("withheld").asInt()).isEqualTo(all.json().path("issues").size());
        assertThat(other.text()).doesNotContain("DE-");
    }

    @Test
    public void the_matrix_follows_an_issue_that_is_resolved_and_reopened()
            throws InterruptedException {
        double before = percent("FR", "M10");
        String key = null;
        for (JsonNode issue : lead.get(JALON + "/XBP/rollouts/FR/milestones/M10/issues").json().path("issues")) {
            key = issue.path("state").asText().equals("done") ? key : issue.path("key").asText();
        }
        String status = lead.get("/rest/api/2/issue/" + key).json().at("/fields/status/name").asText();

        move(key, "Done");
        assertThat(percentOnceItIsNot(before)).isGreaterThan(before);

        double resolved = percent("FR", "M10");
        move(key, status);
        assertThat(percentOnceItIsNot(resolved)).isEqualTo(before);
    }

    @Test
    public void a_refused_transition_says_what_is_missing_and_leaves_an_attempt() {
        String report = JALON + "/XBP/checkpoints/CP5/rollouts/FR/report";
        int attempts = pmo.get(report).json().path("attempts").size();

        Answer refused = transition("XBP-34", "Closed");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errorMessages").toString())
                .contains("CP5-1", "CP5-2", "CP5-3")
                .doesNotContain("CP5-5", "???", "checkpoint.");
        assertThat(lead.get("/rest/api/2/issue/XBP-34").json().at("/fields/status/name").asText()).isEqualTo("Hypercare");
        assertThat(pmo.get(report).json().path("attempts").size()).isEqualTo(attempts + 1);
    }

    private void move(String key, String status) {
        Answer moved = transition(key, status);
        assertThat(moved.status()).as(moved.text()).isEqualTo(204);
    }

    private Answer transition(String key, String status) {
        String path = "/rest/api/2/issue/" + key + "/transitions";
        for (JsonNode transition : lead.get(path).json().path("transitions")) {
            if (transition.at("/to/name").asText().equals(status)) {
                return lead.post(path, "{'transition':{'id':'" + transition.path("id").asText() + "'}}");
            }
        }
        throw new AssertionError(key + " cannot move to " + status);
    }

    /** The add-on follows an issue soon after its event, not within it. */
    private double percentOnceItIsNot(double old) throws InterruptedException {
        for (int tries = 0; tries < 100 && percent("FR", "M10") == old; tries++) {
            Thread.sleep(100);
        }
        return percent("FR", "M10");
    }

    private double percent(String bu, String milestone) {
        for (JsonNode rollout : pmo.get(JALON + "/XBP/matrix").json().path("rollouts")) {
            for (JsonNode cell : rollout.path("cells")) {
                if (rollout.path("bu").asText().equals(bu) && cell.path("milestone").asText().equals(milestone)) {
                    return cell.path("percent").asDouble();
                }
            }
        }
        throw new AssertionError("No cell " + bu + " " + milestone);
    }

    /** Without the moment it was read at. */
    private String matrix() {
        return pmo.get(JALON + "/XBP/matrix").text().replaceFirst("\"asOf\":\"[^\"]*\"", "");
    }

    private JiraHttp anonymous() {
        return new JiraHttp(host.address());
    }

    private static List<String[]> expected() throws IOException {
        try (var file = AddOnRestIT.class.getResourceAsStream("/sample/expected-business-units.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(1).map(line -> line.split(",")).toList();
        }
    }
}
