package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.workflow.Transition;
import org.jalon.host.workflow.TransitionRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every way on for a rollout that the host has; each tells whether it then went by unasked. */
final class GuardedWalk {
    /** A way on. */
    enum Step {
        SCREEN,
        REST,
        SCRIPT,
        BULK,
        MOVE,
        MIGRATE,
        SILENT,
        SKIP,
        TRIGGER,
        EDITED_WORKFLOW,
        ADD_ON_OFF,
        FAILING_LATER
    }

    private static final String PLUGIN = "org.jalon.jira";
    private static final String RECEIPT = "org.jalon.plugin.jira.workflow.CheckpointReceipt";
    private static final String SCREEN = "/secure/CommentAssignIssue";
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");

    private final SampleHost host;
    private final SampleGuards guards;
    private final WaysAround ways;
    private final SampleVisitor admin;

    GuardedWalk(SampleHost host, SampleGuards guards) {
        this.host = host;
        this.guards = guards;
        this.ways = new WaysAround(host, guards.rollouts().getFirst());
        this.admin = new SampleVisitor(host, "admin");
    }

    /** Empty when the rollout can't take the step from where it is. */
    Optional<Boolean> take(String key, Step step) {
        StoredIssue issue = guards.issue(key);
        Optional<Transition> on = guards.onward(issue);
        Optional<Transition> guarded = on.filter(guards::guarded);
        return switch (step) {
            case SCREEN -> on.map(way -> onScreen(issue, way));
            case REST -> on.map(way -> overRest(key, way));
            case SCRIPT -> on.map(way -> perform(issue, TransitionRequest.of(way.id())));
            case BULK -> on.map(way -> inBulk(issue, way));
            case MOVE -> on.map(way -> behind(issue, way, "issuetype"));
            case MIGRATE -> on.map(way -> behind(issue, way, "Workflow"));
            case SILENT -> on.map(way -> behind(issue, way));
            case SKIP -> on.map(way -> unasked(issue, way, skipping(way)));
            case TRIGGER -> on.map(way -> unasked(issue, way, triggered(way)));
            case EDITED_WORKFLOW -> on.map(way -> edited(issue, way));
            case ADD_ON_OFF -> guarded.map(way -> whileOff(issue, way));
            case FAILING_LATER -> guarded.map(way -> failing(issue, way));
        };
    }

    private boolean onScreen(StoredIssue issue, Transition way) {
        String at = "?id=" + issue.id() + "&action=" + way.id();
        Matcher token = TOKEN.matcher(admin.http().get(SCREEN + "!default.jspa" + at).text());
        assertThat(token.find()).isTrue();
        admin.http().send("POST", SCREEN + ".jspa" + at + "&atl_token=" + token.group(1), null);
        assertThat(admin.statusOf(issue.key())).isEqualTo(way.to().name());
        return false;
    }

    private boolean overRest(String key, Transition way) {
        assertThat(admin.transition(key, way.to().name()).status()).isEqualTo(204);
        return false;
    }

    private boolean perform(StoredIssue issue, TransitionRequest request) {
        guards.perform(issue, request);
        return false;
    }

    /**
     * As Jira changes in bulk: all that stand in one status, each asked again what it is offered
     * and then taken through the transition by itself; one that fails holds no other up. The host
     * has no page to choose them on.
     */
    private boolean inBulk(StoredIssue first, Transition way) {
        List<String> failed = new ArrayList<>();
        for (StoredIssue issue : guards.rollouts()) {
            boolean along =
                    issue.statusId().equals(first.statusId())
                            && guards.onward(issue).filter(way::equals).isPresent();
            if (along && refused(issue, way)) {
                failed.add(issue.key());
            }
        }
        assertThat(failed).isEmpty();
        assertThat(guards.issue(first.key()).statusId()).isEqualTo(way.to().id());
        return false;
    }

    private boolean behind(StoredIssue issue, Transition way, String... fields) {
        ways.behind(issue, way, fields);
        return guards.guarded(way);
    }

    private static TransitionRequest skipping(Transition way) {
        return TransitionRequest.of(way.id()).skippingValidators();
    }

    private static TransitionRequest triggered(Transition way) {
        return TransitionRequest.of(way.id()).triggered();
    }

    private boolean unasked(StoredIssue issue, Transition way, TransitionRequest request) {
        guards.perform(issue, request);
        return guards.guarded(way);
    }

    private boolean edited(StoredIssue issue, Transition way) {
        ways.withWorkflow(
                xml -> xml.replaceAll("(?s)<validators>.*?</validators>", ""),
                () -> guards.perform(issue, TransitionRequest.of(way.id())));
        return guards.guarded(way);
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
    private boolean failing(StoredIssue issue, Transition way) {
        ways.withWorkflow(
                xml ->
                        xml.replaceAll(
                                "(?s)(<function type=\"class\">\\s*<arg name=\"class.name\">"
                                        + RECEIPT.replace(".", "\\.")
                                        + "</arg>.*?</function>)",
                                "$1<function type=\"class\"><arg name=\"class.name\">"
                                        + "com.example.NobodyHasThis</arg></function>"),
                () -> assertThat(refused(issue, way)).isTrue());
        assertThat(guards.issue(issue.key()).statusId()).isEqualTo(issue.statusId());
        return guards.inPlace().containsKey(issue.key());
    }

    private boolean refused(StoredIssue issue, Transition way) {
        try {
            guards.perform(issue, TransitionRequest.of(way.id()));
            return false;
        } catch (RuntimeException refused) {
            return true;
        }
    }
}
