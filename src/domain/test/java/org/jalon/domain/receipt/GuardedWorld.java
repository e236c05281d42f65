package org.jalon.domain.receipt;

import static org.jalon.domain.checkpoint.ReadinessCheckpoint.CP4;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.ReadinessCheckpoint;
import org.jalon.domain.checkpoint.TransitionDecision;
import org.jalon.domain.checkpoint.TransitionRequest;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A Jira as far as one issue of Austria and its workflow go: open, then guarded by CP4, then
 * beyond; and every way there is from one to the other.
 */
final class GuardedWorld {
    static final String OPEN = "201";
    static final String GUARDED = "202";
    static final String BEYOND = "203";
    static final String TYPE = "10001";
    static final ActorId LENA = new ActorId("lena");
    private static final int PASS = 11;

    final House house = new House();
    final SampleProgram sample = SampleProgram.in(house);
    private final Set<CheckpointCode> cp4 = Set.of(CP4);
    private long groups = 50_000;
    private int issues = 7000;
    private String project = "AT";
    JiraIssueId issue;

    GuardedWorld() {
        define(Binding.ADVISORY);
    }

    void define(Binding binding) {
        house.checkpoints
                .definitions()
                .saveAll(SampleProgram.KEY, List.of(ReadinessCheckpoint.bound(binding)));
    }

    /** Another issue in that status, alone in the world. */
    void begin(String status) {
        house.receipts.receipts.clear();
        house.receipts.bypasses.clear();
        house.receipts.workflows.known().forEach(g -> house.receipts.workflows.remove(g.at()));
        create(status);
        show(workflow(cp4, cp4, false));
    }

    /** The rollout of Austria itself, under a workflow of the program's. */
    void beginRollout(String status) {
        project = "XBP";
        begin(status);
        issue = house.rollouts.by(RolloutId.of("XBP", "AT")).orElseThrow().issue();
        IssueReading rollout = house.jira.by(issue).orElseThrow();
        house.jira.put(in(Readings.typed(rollout, TYPE), status));
    }

    void create(String status) {
        IssueReading created = house.jira.issue("AT-" + ++issues);
        issue = created.id();
        house.jira.put(in(created, status));
        house.jira.link(issue, sample.milestoneIssue("AT", "M07"));
        house.followUnitIssue.changed(issue);
        house.receipts.workflows.searched.clear();
        house.receipts.workflows.searched.add(issue.value());
    }

    /** The workflow as it was set up. */
    void repair() {
        show(workflow(cp4, cp4, false));
    }

    /** Somebody took the validator out, and the post-function with it or not. */
    void loseValidator(boolean alsoFunction) {
        show(workflow(Set.of(), alsoFunction ? Set.of() : cp4, false));
    }

    void loseFunction() {
        show(workflow(cp4, Set.of(), false));
    }

    void addParallelWay() {
        show(workflow(cp4, cp4, true));
    }

    private void show(ActiveWorkflow workflow) {
        house.receipts.workflows.active.clear();
        house.receipts.workflows.active.add(workflow);
    }

    private ActiveWorkflow workflow(
            Set<CheckpointCode> validators, Set<CheckpointCode> functions, boolean parallel) {
        Set<CheckpointCode> none = Set.of();
        List<Way> ways =
                new ArrayList<>(
                        List.of(
                                way(1, "Create", Set.of(), OPEN, none, none),
                                way(PASS, "Pass", Set.of(OPEN), GUARDED, validators, functions),
                                way(12, "Go on", Set.of(GUARDED), BEYOND, none, none),
                                way(13, "Back", Set.of(BEYOND), GUARDED, none, none),
                                way(14, "Reopen", Set.of(GUARDED, BEYOND), OPEN, none, none)));
        if (parallel) {
            ways.add(way(15, "Shortcut", Set.of(OPEN), GUARDED, none, none));
        }
        RuledType rules = new RuledType(house.jira.project(project), TYPE);
        return new ActiveWorkflow("AT workflow", List.of(rules), ways);
    }

    private static Way way(
            int id,
            String name,
            Set<String> from,
            String to,
            Set<CheckpointCode> validators,
            Set<CheckpointCode> functions) {
        return new Way(id, name, from, to, validators, functions, Set.of(), Optional.empty());
    }

    String status() {
        return house.jira.by(issue).orElseThrow().statusId();
    }

    void pass(Duration time) {
        house.clock.pass(time);
    }

    /** The validator runs, whether on screen, over REST, in a bulk change or by a rule. */
    TransitionDecision validate() {
        return house.attempt.request(
                new TransitionRequest(
                        issue, CP4, PASS, Optional.of(GUARDED), LENA, Optional.empty()));
    }

    /** The post-function runs; empty: no validator did before. */
    void keep(Optional<List<Long>> attempts, Optional<Receipt.Means> means) {
        house.receipts.keep.of(
                new Move(issue, CP4, PASS, GUARDED, Optional.of(LENA), attempts, means));
    }

    /** Validator, post-function and change as they belong together. */
    boolean transit() {
        if (validate() instanceof TransitionDecision.Allowed allowed) {
            keep(Optional.of(allowed.attempts()), Optional.empty());
            happen(GUARDED);
            return true;
        }
        return false;
    }

    /** The status changes and the history tells; other fields may have changed with it. */
    void happen(String to, String... alsoChanged) {
        Set<String> fields = new HashSet<>(List.of(alsoChanged));
        fields.add("status");
        Instant now = house.clock.instant();
        house.receipts.workflows.happened(
                issue, new StatusChange(++groups, now, Optional.of(LENA), status(), to, fields));
        house.jira.put(updated(in(house.jira.by(issue).orElseThrow(), to), now));
    }

    /** The status changes and nothing tells. */
    void happenSilently(String to) {
        house.jira.put(in(house.jira.by(issue).orElseThrow(), to));
    }

    void event() {
        house.receipts.follow.allChanged(List.of(issue));
    }

    void job() {
        house.receipts.find.run(() -> false);
    }

    List<Bypass> inPlace() {
        return house.receipts.bypasses.inPlace(List.of(issue)).stream()
                .map(StoredBypass::bypass)
                .toList();
    }

    private static IssueReading in(IssueReading issue, String status) {
        return updated(issue, issue.updated(), status);
    }

    private static IssueReading updated(IssueReading issue, Instant when) {
        return updated(issue, when, issue.statusId());
    }

    private static IssueReading updated(IssueReading issue, Instant when, String status) {
        return new IssueReading(
                issue.id(),
                issue.key(),
                issue.project(),
                issue.summary(),
                status,
                "Status " + status,
                IssueState.IN_PROGRESS,
                issue.due(),
                issue.resolved(),
                when,
                issue.assignee(),
                issue.blockers(),
                issue.weight(),
                issue.labels(),
                issue.typeId());
    }
}
