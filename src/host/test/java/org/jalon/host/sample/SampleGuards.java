package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.jalon.host.workflow.Transition;
import org.jalon.host.workflow.TransitionRequest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The sample's rollouts and the guards of their workflow. */
final class SampleGuards {
    private static final String JOB = "org.jalon.schedule.bypasses";
    private static final String ELSEWHERE = "Done elsewhere at this moment";

    private final SampleHost host;
    private final SampleVisitor admin;
    private final String definition;

    SampleGuards(SampleHost host) {
        this.host = host;
        this.admin = new SampleVisitor(host, "admin");
        StoredIssue rollout = rollouts().getFirst();
        this.definition =
                host.jira()
                        .workflows()
                        .definition(
                                host.jira()
                                        .workflows()
                                        .ruling(rollout.projectId(), rollout.typeId()));
    }

    /** From now on nobody is refused, so that every transition is a matter of its receipt only. */
    void advise() {
        String advisory =
                SampleFiles.program()
                        .replaceAll("\"(enforced|comply-or-explain)\"", "\"advisory\"");
        Answer answer = admin.http().send("POST", SampleVisitor.PROGRAMS + "/import", advisory);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** One whole cycle of the job that finds who passed without checkpoint. */
    void job() {
        String told = host.host().scheduler().runNow(JOB).getMessage();
        for (int tries = 0; ELSEWHERE.equals(told) && tries < 1000; tries++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            told = host.host().scheduler().runNow(JOB).getMessage();
        }
        assertThat(told).isNull();
    }

    List<StoredIssue> rollouts() {
        List<StoredIssue> rollouts = new ArrayList<>();
        for (JsonNode rollout : admin.program("/matrix").json().path("rollouts")) {
            rollouts.add(issue(rollout.path("issueKey").asText()));
        }
        assertThat(rollouts).hasSizeGreaterThan(3);
        return rollouts;
    }

    StoredIssue issue(String key) {
        return host.jira().issues().byKey(key).orElseThrow();
    }

    String bu(String key) {
        for (JsonNode rollout : admin.program("/matrix").json().path("rollouts")) {
            if (rollout.path("issueKey").asText().equals(key)) {
                return rollout.path("bu").asText();
            }
        }
        throw new AssertionError(key);
    }

    /** The transition that goes on, which has the lowest id of those there are. */
    Optional<Transition> onward(StoredIssue issue) {
        return host.jira().workflows().available(actor(), issue).stream()
                .filter(way -> way.id() % 10 == 1)
                .findFirst();
    }

    /** Whether the transition is one with a checkpoint. */
    boolean guarded(Transition way) {
        String action = definition.substring(definition.indexOf("<action id=\"" + way.id() + "\""));
        return action.substring(0, action.indexOf("</action>")).contains("CheckpointValidator");
    }

    void perform(StoredIssue issue, TransitionRequest request) {
        host.jira().authentication().setLoggedInUser(actor());
        try {
            host.jira().workflows().perform(actor(), issue.id(), request);
        } finally {
            host.jira().authentication().clear();
        }
    }

    /** Issue key to the likely way, of those that are still behind a checkpoint they passed by. */
    Map<String, String> inPlace() {
        Map<String, String> found = new HashMap<>();
        for (JsonNode line : admin.program("/bypasses").json().path("bypasses")) {
            if (line.path("left").isNull()) {
                found.put(line.path("issue").asText(), line.path("way").asText());
            }
        }
        return found;
    }

    /** What the decision log says of the issue, newest first; its chain is whole. */
    List<String> logged(String key) {
        String rollout = "/rollouts/" + bu(key) + "/decisions";
        assertThat(admin.program(rollout + "/verify").json().path("intact").asBoolean()).isTrue();
        List<String> kinds = new ArrayList<>();
        for (JsonNode entry : admin.program(rollout).json().path("entries")) {
            if (entry.path("issue").asText().equals(key)) {
                kinds.add(entry.path("kind").asText());
            }
        }
        return kinds;
    }

    JiraUser actor() {
        return host.jira().users().byName("admin").orElseThrow();
    }
}
