package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.activeobjects.TransactionMode;
import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.issue.Seeding;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.sample.GuardedWalk.Step;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameters;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Every way into a guarded status, on the host and its own workflow engine, however Active Objects
 * stands to Jira's transactions.
 */
@RunWith(Parameterized.class)
public class PassedWithoutCheckpointIT {
    private static final String RECONCILE = "org.jalon.schedule.reconcile";
    private static final long SEED = 20261124;
    private static final int STEPS = 4;

    private static SampleHost host;
    private static SampleGuards guards;

    private final Random random = new Random(SEED);

    @Parameters(name = "{0}")
    public static TransactionMode[] transactions() {
        return TransactionMode.values();
    }

    public PassedWithoutCheckpointIT(TransactionMode transactions) {
        assertThat(transactions).isNotNull();
    }

    @BeforeParam
    public static void start(TransactionMode transactions) throws Throwable {
        host = new SampleHost(Dialect.H2, transactions);
        host.before();
        guards = new SampleGuards(host);
        guards.advise();
        guards.job();
    }

    @AfterParam
    public static void stop() {
        host.after();
    }

    @Test
    public void every_entry_is_validated_or_reported_in_one_cycle_and_nobody_else_is() {
        GuardedWalk walk = new GuardedWalk(host, guards);
        Set<String> reported = new HashSet<>();
        Set<Step> taken = new HashSet<>();
        for (StoredIssue rollout : guards.rollouts()) {
            String key = rollout.key();
            StringBuilder story = new StringBuilder(key);
            boolean past = guards.inPlace().containsKey(key);
            for (int i = 0; i < STEPS; i++) {
                Step step = Step.values()[random.nextInt(Step.values().length)];
                Optional<Boolean> now = walk.take(key, step);
                if (now.isPresent()) {
                    taken.add(step);
                    past = now.get();
                    story.append(' ').append(step);
                    guards.job();
                    assertThat(guards.inPlace().containsKey(key))
                            .as(story.toString())
                            .isEqualTo(past);
                }
            }
            if (past) {
                reported.add(guards.inPlace().get(key));
            }
        }

        assertThat(taken).contains(Step.SCREEN, Step.REST, Step.BULK, Step.MOVE, Step.SKIP);
        assertThat(reported).isNotEmpty().doesNotContain("unknown");
        assertThat(guards.logged("XBP-34")).isNotNull();
    }

    /** An import makes issues in the status they had elsewhere, by no transition at all. */
    @Test
    public void an_issue_that_is_imported_behind_a_checkpoint_is_reported() {
        StoredIssue like = guards.issue("XBP-34");
        Seeding seeding = host.jira().seeding();
        StoredIssue imported =
                seeding.issue(
                        guards.actor(),
                        NewIssue.of(like.projectId(), like.typeId(), "Rollout from elsewhere"),
                        host.jira().statuses().byName("Closed").orElseThrow().id(),
                        Instant.now(),
                        Instant.now());
        seeding.link(
                imported.id(),
                like.id(),
                host.jira().linkTypes().byName("Jalon rollout").orElseThrow().id());
        seeding.save();
        assertThat(host.host().scheduler().runNow(RECONCILE).getMessage()).isNull();

        guards.job();

        assertThat(guards.inPlace()).containsEntry(imported.key(), "imported");
    }
}
