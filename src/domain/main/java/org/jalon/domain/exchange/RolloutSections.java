package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.EvidenceRegister;
import org.jalon.domain.checkpoint.PassedCheckpoints;
import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.program.Program;
import org.jalon.domain.review.Review;
import org.jalon.domain.review.Reviews;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.DeclaredColours;
import org.jalon.domain.rollout.Forecast;
import org.jalon.domain.rollout.Forecasts;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.IssueHead;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How rollouts and what is recorded of them are written in a program file. */
public final class RolloutSections {
    private final IssueReadings issues;
    private final EvidenceRegister evidence;
    private final DeclaredColours colours;
    private final PassedCheckpoints passed;
    private final Forecasts forecasts;
    private final Reviews reviews;

    public RolloutSections(
            IssueReadings issues,
            EvidenceRegister evidence,
            DeclaredColours colours,
            PassedCheckpoints passed,
            Forecasts forecasts,
            Reviews reviews) {
        this.issues = issues;
        this.evidence = evidence;
        this.colours = colours;
        this.passed = passed;
        this.forecasts = forecasts;
        this.reviews = reviews;
    }

    /** The rollouts of one program; what belongs to an issue that is gone is left out. */
    List<ObjectNode> of(Program program, List<Rollout> rollouts) {
        Map<JiraIssueId, IssueHead> keys =
                issues.headsOf(
                        rollouts.stream()
                                .flatMap(
                                        rollout ->
                                                Stream.concat(
                                                        Stream.of(rollout.issue()),
                                                        rollout.milestones().stream()
                                                                .map(Milestone::issue)))
                                .toList());
        Map<RolloutId, List<DeclaredColour>> declared = colours.of(program.key());
        Map<RolloutId, Set<CheckpointCode>> done = passed.of(program.key());
        List<Review> held = reviews.of(program.key());
        return rollouts.stream()
                .filter(rollout -> keys.containsKey(rollout.issue()))
                .map(
                        rollout ->
                                rollout(
                                        rollout,
                                        keys,
                                        evidence.of(rollout.id()),
                                        declared.getOrDefault(rollout.id(), List.of()),
                                        done.getOrDefault(rollout.id(), Set.of()),
                                        forecasts.of(rollout.id()),
                                        held.stream()
                                                .filter(
                                                        it ->
                                                                it.id()
                                                                        .rollout()
                                                                        .equals(rollout.id()))
                                                .flatMap(
                                                        it -> decision(it, program.zone()).stream())
                                                .toList()))
                .toList();
    }

    private static ObjectNode rollout(
            Rollout rollout,
            Map<JiraIssueId, IssueHead> keys,
            List<Evidence> proofs,
            List<DeclaredColour> declared,
            Set<CheckpointCode> done,
            List<Forecast> told,
            List<ObjectNode> decided) {
        return new Members()
                .with("bu", rollout.id().bu().value())
                .with("issue", keys.get(rollout.issue()).key().value())
                .with("kickoff", rollout.kickoff())
                .withDay("finished", rollout.finished())
                .withNumber("budget", rollout.budget())
                .withNumber("actualCost", rollout.actualCost())
                .withSome(
                        "passed",
                        Sections.texts(done.stream().map(CheckpointCode::value).sorted().toList()))
                .with(
                        "milestones",
                        rollout.milestones().stream()
                                .filter(milestone -> keys.containsKey(milestone.issue()))
                                .map(milestone -> milestone(milestone, keys))
                                .toList())
                .withSome("evidence", proofs.stream().map(RolloutSections::proof).toList())
                .withSome("declaredColours", latestOfEachDay(declared))
                .withSome("forecasts", told.stream().map(RolloutSections::forecast).toList())
                .withSome("decisions", decided)
                .node();
    }

    private static ObjectNode milestone(Milestone milestone, Map<JiraIssueId, IssueHead> keys) {
        return new Members()
                .with("code", milestone.code().value())
                .with("issue", keys.get(milestone.issue()).key().value())
                .node();
    }

    /** Without a date where a forecast was withdrawn. */
    private static ObjectNode forecast(Forecast told) {
        return new Members()
                .with("milestone", told.milestone().value())
                .with("recordedOn", told.recordedOn())
                .withDay("date", told.date())
                .node();
    }

    private static ObjectNode proof(Evidence proof) {
        return new Members()
                .with("criterion", proof.criterion().value())
                .with("date", proof.date())
                .with("reference", proof.reference())
                .node();
    }

    /** By the days of the program; an open review is no decision yet. */
    private static Optional<ObjectNode> decision(Review review, ZoneId zone) {
        return review.decision()
                .map(
                        made ->
                                new Members()
                                        .with("checkpoint", review.id().checkpoint().value())
                                        .with("asked", day(review.opened(), zone))
                                        .with("decided", day(made.at(), zone))
                                        .with("outcome", Sections.word(made.outcome()))
                                        .node());
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    /** A file holds one colour a day: the last word of it. */
    private static List<ObjectNode> latestOfEachDay(List<DeclaredColour> declared) {
        Map<Object, ObjectNode> byDay = new LinkedHashMap<>();
        declared.forEach(
                told ->
                        byDay.put(
                                told.date(),
                                new Members()
                                        .with("date", told.date())
                                        .with("colour", Sections.word(told.colour()))
                                        .with("sentence", told.sentence())
                                        .node()));
        return List.copyOf(byDay.values());
    }
}
