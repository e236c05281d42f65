package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jirarest.JiraHttp;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.ClassRule;
import org.junit.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Methods, known standards and help over the jar as we ship it, on PostgreSQL. */
public class SetupRestIT {
    private static final String REST = "/rest/jalon/1.0";
    private static final String HELP =
            "/download/resources/org.jalon.jira:help-resources/docs/%s.html";

    @ClassRule public static final SampleHost HOST = new SampleHost(Dialect.POSTGRES);

    private final JiraHttp admin = new SampleVisitor(HOST, "admin").http();
    private final JiraHttp pmo = new SampleVisitor(HOST, "pmo").http();

    @Test
    public void what_is_taken_out_goes_in_again_under_another_code_and_is_forgotten() {
        String light = admin.get(REST + "/methods/light").text();
        String ours = light.replace("\"code\": \"light\"", "\"code\": \"ours\"");

        assertThat(admin.post(REST + "/methods", ours).status()).isEqualTo(200);
        assertThat(admin.get(REST + "/methods/ours").text()).isEqualTo(ours);
        assertThat(codes()).containsExactly("light", "standard", "regulated", "ours");
        assertThat(admin.post(REST + "/methods", light).status()).isEqualTo(400);

        assertThat(admin.delete(REST + "/methods/ours").status()).isEqualTo(200);
        assertThat(admin.get(REST + "/methods/ours").status()).isEqualTo(404);
    }

    @Test
    public void wrong_weights_are_refused_with_their_sum_and_their_line() {
        String light = admin.get(REST + "/methods/light").text();

        Answer refused =
                admin.post(
                        REST + "/methods",
                        light.replace("\"code\": \"light\"", "\"code\": \"ours\"")
                                .replace("\"weight\": 35", "\"weight\": 30"));

        assertThat(refused.status()).isEqualTo(400);
        JsonNode error = refused.json().path("errors").path(0);
        assertThat(error.path("field").asText()).isEqualTo("milestones");
        assertThat(error.path("line").asInt()).isGreaterThan(10);
        assertThat(error.path("message").asText()).contains("95");
    }

    @Test
    public void who_does_not_administer_jira_sets_nothing_up() {
        for (String path :
                List.of("/methods", "/methods/light", "/setup/standards", "/setup/keys/N")) {
            assertThat(pmo.get(REST + path).status()).as(path).isEqualTo(403);
        }
        assertThat(pmo.post(REST + "/methods", "{}").status()).isEqualTo(403);
        assertThat(pmo.post(REST + "/setup/methods/light/workflow", "{}").status()).isEqualTo(403);
        assertThat(pmo.post(REST + "/setup/methods/light/programs", "{}").status()).isEqualTo(403);
        assertThat(pmo.get(REST + "/programs").json().path("maySetUp").asBoolean(true)).isFalse();
    }

    @Test
    public void a_taken_program_key_and_a_workflow_that_is_there_are_known() {
        assertThat(admin.get(REST + "/setup/keys/XBP").status()).isEqualTo(400);
        assertThat(admin.get(REST + "/setup/keys/OTHER").status()).isEqualTo(200);
        assertThat(admin.get(REST + "/setup/standards").json().at("/standards/0/key").asText())
                .isEqualTo("XBP");
        for (int time = 0; time < 2; time++) {
            assertThat(
                            admin.post(REST + "/setup/methods/light/workflow", "{}")
                                    .json()
                                    .path("workflow")
                                    .asText())
                    .isEqualTo("Jalon light rollout workflow");
        }
        assertThat(HOST.jira().workflows().names())
                .contains("Jalon light rollout workflow")
                .doesNotHaveDuplicates();
    }

    @Test
    public void the_help_of_every_page_is_there() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("../../docs"))) {
            List<String> pages =
                    docs.map(doc -> doc.getFileName().toString())
                            .filter(name -> name.endsWith(".md"))
                            .map(name -> name.replace(".md", ""))
                            .toList();
            assertThat(pages).hasSizeGreaterThan(10);
            for (String page : pages) {
                Answer help = pmo.get(HELP.formatted(page));
                assertThat(help.status()).as(page).isEqualTo(200);
                assertThat(help.text()).as(page).contains("<h1>").doesNotContain(".md\"");
            }
        }
    }

    private List<String> codes() {
        return admin.get(REST + "/methods").json().path("methods").findValuesAsText("code");
    }
}
