package org.jalon.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.issue.Seeding;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.project.Resolutions;
import org.jalon.host.jira.project.StatusGroup;
import org.jalon.host.workflow.TransitionRequest;
import org.junit.ClassRule;
import org.junit.Test;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

public class SeedingTest {
    private static final Instant CREATED = Instant.parse("2026-02-16T11:00:00Z");
    private static final Instant RESOLVED = Instant.parse("2026-10-12T11:00:00Z");

    @ClassRule public static final TestSite SITE = new TestSite();

    private final JiraSite jira = SITE.jira();
    private final JiraProject project = SITE.project();

    @Test
    public void past_work_is_as_given_and_goes_on_from_there() {
        Seeding seeding = jira.seeding();
        StoredIssue open = seed(seeding, "Open", "In Progress");
        StoredIssue done =
                seeding.resolvedIssue(
                        SITE.ben(),
                        NewIssue.of(project.id(), SITE.typeId("Sub-task"), "Done")
                                .parent(open.id())
                                .due(LocalDate.of(2026, 10, 1))
                                .labels(List.of("old")),
                        SITE.statusId("Done"),
                        CREATED,
                        RESOLVED,
                        Resolutions.DONE,
                        RESOLVED);
        seeding.link(done.id(), open.id(), jira.linkTypes().byName("Relates").orElseThrow().id());
        seeding.comment(SITE.ben(), done.id(), "Long ago", CREATED);
        assertThat(jira.issues().byId(open.id())).isEmpty();

        seeding.save();

        StoredIssue read = jira.issues().byKey(project.key() + "-2").orElseThrow();
        assertThat(read.created()).isEqualTo(CREATED);
        assertThat(read.updated()).isEqualTo(RESOLVED);
        assertThat(read.resolved()).contains(RESOLVED);
        assertThat(read.parentId()).contains(open.id());
        assertThat(read.labels()).containsExactly("old");
        assertThat(read.creatorKey()).isEqualTo(SITE.ben().key());
        assertThat(jira.links().inward(open.id())).hasSize(1);
        assertThat(jira.comments().of(done.id())).hasSize(1);
        assertThat(SITE.issue(project, "Next").key()).isEqualTo(project.key() + "-3");
        StoredIssue moved =
                jira.workflows().perform(SITE.anna(), open.id(), TransitionRequest.of(31));
        assertThat(moved.statusId()).isEqualTo(SITE.statusId("Done"));
    }

    @Test
    public void a_status_the_workflow_does_not_have_is_refused() {
        jira.statuses().add("Nowhere", "", StatusGroup.IN_PROGRESS);
        Seeding seeding = jira.seeding();
        seed(seeding, "Lost", "Nowhere");

        assertThatThrownBy(seeding::save).isInstanceOf(IllegalArgumentException.class);
        assertThat(jira.search().count(SITE.anna(), "project = " + project.key())).isZero();
    }

    /** The sample has some 760 issues and 640 links; the host's start has 15 s for everything. */
    @Test
    public void a_sample_of_the_usual_size_is_loaded_in_a_moment() {
        long relates = jira.linkTypes().byName("Relates").orElseThrow().id();
        long start = cpuTime();

        Seeding seeding = jira.seeding();
        List<StoredIssue> issues = new ArrayList<>();
        for (int i = 0; i < 760; i++) {
            issues.add(seed(seeding, "Issue " + i, "To Do"));
        }
        for (int i = 0; i < 640; i++) {
            seeding.link(issues.get(i).id(), issues.get(i + 1).id(), relates);
        }
        seeding.save();

        assertThat(Duration.ofNanos(cpuTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(jira.search().count(SITE.anna(), "project = " + project.key())).isEqualTo(760);
    }

    /** Of this thread, so that a busy machine does not fail the test. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private StoredIssue seed(Seeding seeding, String summary, String status) {
        return seeding.issue(
                SITE.anna(), SITE.task(project, summary), SITE.statusId(status), CREATED, CREATED);
    }
}
