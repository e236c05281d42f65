package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.activeobjects.TransactionMode;
import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.workflow.Transition;
import org.jalon.host.workflow.TransitionRequest;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameters;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Every way into a guarded status, on the host and its own workflow engine, however Active Objects
 * stands to Jira's transactions.
 */
@RunWith(Parameterized.class)
public class PassedWithoutCheckpointIT {
    private static final String PLUGIN = "org.jalon.jira";
    private static final String JOB = "org.jalon.schedule.bypasses";
    private static final String RECEIPT = "org.jalon.plugin.jira.workflow.CheckpointReceipt";
    private static final long SEED = 20261124;

    private static SampleHost host;
    private static WaysAround ways;

    private final SampleVisitor admin = new SampleVisitor(host, "admin");
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
        // Nobody is refused, so that every transition is a matter of its receipt only.
        String advisory =
                SampleFiles.program()
                        .replaceAll("\"(enforced|comply-or-explain)\"", "\"advisory\"");
        assertThat(
                        new SampleVisitor(host, "admin")
                                .http()
                                .send("POST", SampleVisitor.PROGRAMS + "/import", advisory)
                                .status())
                .isEqualTo(200);
        StoredIssue rollout = rollouts().values().iterator().next();
        ways = new WaysAround(host, rollout);
        job();
    }

    @AfterParam
    public static void stop() {
        host.after();
    }

    private enum Step {
        ON,
        MOVE,
        MIGRATE,
        SILENT,
        SKIP,
        TRIGGER,
        EDITED_WORKFLOW,
        ADD_ON_OFF,
        FAILING_LATER
    }

    @Test
    public void every_entry_is_validated_or_reported_in_one_cycle_and_nobody_else_is()
            throws Exception {
        Set<String> reported = new HashSet<>();
        Set<Step> taken = new HashSet<>();
        for (Map.Entry<String, StoredIssue> rollout : rollouts().entrySet()) {
            StringBuilder story = new StringBuilder(rollout.getKey());
            boolean past = inPlace().containsKey(rollout.getKey());
            for (int i = 0; i < 4; i++) {
                Step step = Step.values()[random.nextInt(Step.values().length)];
                Optional<Boolean> now = take(rollout.getKey(), step);
                if (now.isPresent()) {
                    taken.add(step);
                    past = now.get();
                    story.append(' ').append(step);
                    job();
                    assertThat(inPlace().containsKey(rollout.getKey()))
                            .as(story.toString())
                            .isEqualTo(past);
                }
            }
            if (past) {
                reported.add(inPlace().get(rollout.getKey()));
            }
        }

        assertThat(taken).contains(Step.ON, Step.MOVE, Step.SKIP, Step.FAILING_LATER);
        assertThat(reported).isNotEmpty().doesNotContain("unknown");
        assertThat(admin.program("/rollouts/FR/decisions/verify").json().path("intact").asBoolean())
                .isTrue();
    }

    /**
     * Whether the rollout then stands behind a checkpoint it did not pass; empty when the step
     * can't be taken.
     */
    private Optional<Boolean> take(String key, Step step) throws Exception {
        StoredIssue issue = issue(key);
        Optional<Transition> on = onward(issue);
        return switch (step) {
            case ON ->
                    on.filter(way -> perform(issue, TransitionRequest.of(way.id())))
                            .map(w -> false);
            case MOVE -> on.map(way -> ways.behind(issue, way, "issuetype"));
            case MIGRATE -> on.map(way -> ways.behind(issue, way, "Workflow"));
            case SILENT -> on.map(way -> ways.behind(issue, way));
            case SKIP ->
                    on.filter(
                                    way ->
                                            perform(
                                                    issue,
                                                    TransitionRequest.of(way.id())
                                                            .skippingValidators()))
                            .map(way -> ways.guarded(way));
            case TRIGGER ->
                    on.filter(way -> perform(issue, TransitionRequest.of(way.id()).triggered()))
                            .map(way -> ways.guarded(way));
            case EDITED_WORKFLOW ->
                    on.filter(way -> edited(issue, way)).map(way -> ways.guarded(way));
            case ADD_ON_OFF -> on.filter(way -> ways.guarded(way)).map(way -> whileOff(issue, way));
            case FAILING_LATER ->
                    on.filter(way -> ways.guarded(way)).flatMap(way -> failing(issue, way));
        };
    }

    private boolean perform(StoredIssue issue, TransitionRequest request) {
        host.jira().authentication().setLoggedInUser(actor());
        try {
            host.jira().workflows().perform(actor(), issue.id(), request);
            return true;
        } finally {
            host.jira().authentication().clear();
        }
    }

    /** The transition that goes on, which has the lowest id of those there are. */
    private static Optional<Transition> onward(StoredIssue issue) {
        return host.jira().workflows().available(actor(), issue).stream()
                .filter(way -> way.id() % 10 == 1)
                .findFirst();
    }

    private boolean edited(StoredIssue issue, Transition way) {
        ways.withWorkflow(
                xml -> xml.replaceAll("(?s)<validators>.*?</validators>", ""),
                () -> perform(issue, TransitionRequest.of(way.id())));
        return true;
    }

    /** A transition is refused then; a move goes through, and is found afterwards. */
    private boolean whileOff(StoredIssue issue, Transition way) {
        host.host().plugins().disable(PLUGIN);
        try {
            assertThat(refused(issue, way)).isTrue();
            ways.behind(issue, way, "project");
        } finally {
            host.host().plugins().enable(PLUGIN);
        }
        return true;
    }

    /** A post-function of somebody else throws after ours: nothing moved, nobody passed. */
    private Optional<Boolean> failing(StoredIssue issue, Transition way) {
        ways.withWorkflow(
                xml ->
                        xml.replaceAll(
                                "(?s)(<function type=\"class\">\\s*<arg name=\"class.name\">"
                                        + RECEIPT.replace(".", "\\.")
                                        + "</arg>.*?</function>)",
                                "$1<function type=\"class\"><arg name=\"class.name\">"
                                        + "com.example.NobodyHasThis</arg></function>"),
                () -> assertThat(refused(issue, way)).isTrue());
        assertThat(issue(issue.key()).statusId()).isEqualTo(issue.statusId());
        return Optional.of(inPlace().containsKey(issue.key()));
    }

    private boolean refused(StoredIssue issue, Transition way) {
        try {
            perform(issue, TransitionRequest.of(way.id()));
            return false;
        } catch (RuntimeException refused) {
            return true;
        }
    }

    private static void job() {
        assertThat(host.host().scheduler().runNow(JOB).getMessage()).isNull();
    }

    /** Issue key to the likely way, of those that are still there. */
    private Map<String, String> inPlace() {
        Map<String, String> found = new HashMap<>();
        for (JsonNode line : admin.program("/bypasses").json().path("bypasses")) {
            if (line.path("left").isNull()) {
                found.put(line.path("issue").asText(), line.path("way").asText());
            }
        }
        return found;
    }

    private static Map<String, StoredIssue> rollouts() {
        Map<String, StoredIssue> rollouts = new LinkedHashMap<>();
        JsonNode matrix = new SampleVisitor(host, "admin").program("/matrix").json();
        for (JsonNode rollout : matrix.path("rollouts")) {
            String key = rollout.path("issueKey").asText();
            rollouts.put(key, issue(key));
        }
        assertThat(rollouts).hasSizeGreaterThan(3);
        return rollouts;
    }

    private static StoredIssue issue(String key) {
        return host.jira().issues().byKey(key).orElseThrow();
    }

    private static JiraUser actor() {
        return host.jira().users().byName("admin").orElseThrow();
    }
}
