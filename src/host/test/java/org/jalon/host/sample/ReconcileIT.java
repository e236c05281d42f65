package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

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
        String issue =
                pmo.program("/rollouts/FR/milestones/M07/issues")
                        .json()
                        .at("/issues/0/key")
                        .asText();
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
}
