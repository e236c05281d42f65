package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.database.Database.Dialect;
import org.junit.ClassRule;
import org.junit.Test;

/** What happens while nobody listens is found by a job of Jira's scheduler. */
public class ReconcileIT {
    private static final String PLUGIN = "org.jalon.jira";
    private static final String JOB = "org.jalon.schedule.reconcile";
    @ClassRule public static final SampleHost HOST = new SampleHost(Dialect.H2);

    private final SampleVisitor pmo = new SampleVisitor(HOST, "pmo");

    @Test
    public void an_issue_resolved_while_the_add_on_is_off_counts_after_the_next_run() {
        String issue = firstIssue();
        double before = pmo.percent("FR", "M07");
        String status = pmo.statusOf(issue);

        HOST.host().plugins().disable(PLUGIN);
        assertThat(HOST.host().scheduler().runNow(JOB)).as("a job without runner").isNull();
        new SampleVisitor(HOST, "lead-fr")
                .transition(issue, status.equals("Done") ? "In Progress" : "Done");
        HOST.host().plugins().enable(PLUGIN);

        assertThat(pmo.percent("FR", "M07")).isEqualTo(before);
        assertThat(HOST.host().scheduler().runNow(JOB).getMessage()).isNull();
        assertThat(pmo.percent("FR", "M07")).isNotEqualTo(before);
    }

    @Test
    public void a_deleted_issue_is_an_orphan_that_the_next_run_removes_and_tells_of() {
        String issue = firstIssue();
        int before = issuesOfFrance();

        HOST.host().plugins().disable(PLUGIN);
        assertThat(
                        new SampleVisitor(HOST, "admin")
                                .http()
                                .delete("/rest/api/2/issue/" + issue)
                                .status())
                .isEqualTo(204);
        HOST.host().plugins().enable(PLUGIN);
        HOST.host().scheduler().runNow(JOB);

        assertThat(issuesOfFrance()).isEqualTo(before - 1);
        assertThat(france().at("/reconciled/orphaned").asInt()).isEqualTo(1);
        HOST.host().scheduler().runNow(JOB);
        assertThat(france().at("/reconciled/orphaned").asInt()).isZero();
        assertThat(france().at("/reconciled/checked").asInt()).isEqualTo(issuesOfFrance());
    }

    @Test
    public void a_rebuild_and_a_restart_leave_the_figures_as_they_are() throws Exception {
        String matrix = pmo.matrix();
        SampleVisitor admin = new SampleVisitor(HOST, "admin");

        assertThat(admin.http().post("/rest/jalon/1.0/programs/XBP/rebuild", "{}").status())
                .isEqualTo(200);
        for (int tries = 0; tries < 200 && rebuild().path("running").asBoolean(); tries++) {
            Thread.sleep(100);
        }

        assertThat(rebuild().path("percent").asInt()).as(rebuild().toString()).isEqualTo(100);
        assertThat(rebuild().path("facts").asInt()).isPositive();
        assertThat(pmo.matrix()).isEqualTo(matrix);
        HOST.restart();
        assertThat(new SampleVisitor(HOST, "pmo").matrix()).isEqualTo(matrix);
        assertThat(new SampleVisitor(HOST, "lead-fr").program("/health").status()).isEqualTo(403);
    }

    private String firstIssue() {
        return pmo.program("/rollouts/FR/milestones/M07/issues")
                .json()
                .at("/issues/0/key")
                .asText();
    }

    private static JsonNode rebuild() {
        return new SampleVisitor(HOST, "admin").program("/health").json().path("rebuild");
    }

    private static int issuesOfFrance() {
        return france().path("issues").asInt();
    }

    private static JsonNode france() {
        JsonNode health = new SampleVisitor(HOST, "admin").program("/health").json();
        for (JsonNode line : health.path("rollouts")) {
            if (line.path("bu").asText().equals("FR")) {
                return line;
            }
        }
        throw new AssertionError("No line of FR in " + health);
    }
}
