package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.JudgedCriterion;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that was decided, or belongs to a decision.
 *
 * @param at to the millisecond, as databases keep it: it is part of the hash
 * @param checkpoint empty for what belongs to no checkpoint
 * @param definitionVersion version of the checkpoint's definition it was judged by; 0 for none
 * @param issue the Jira issue it is about
 * @param facts in the order they are read
 * @param evidence frozen as it was
 * @param people who had a part in it; outside of the hash
 */
public record LogEntry(
        RolloutId rollout,
        LogKind kind,
        Instant at,
        Optional<CheckpointCode> checkpoint,
        int definitionVersion,
        Optional<JiraIssueId> issue,
        List<LogFact> facts,
        List<FrozenEvidence> evidence,
        List<Participant> people) {
    public LogEntry {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
        people = List.copyOf(people);
    }

    /** An entry that says no more than that it happened. */
    public static LogEntry of(RolloutId rollout, LogKind kind, Instant at) {
        return new LogEntry(
                rollout,
                kind,
                at,
                Optional.empty(),
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same at this checkpoint, by this version of its definition. */
    public LogEntry at(CheckpointCode code, int version) {
        return new LogEntry(
                rollout, kind, at, Optional.of(code), version, issue, facts, evidence, people);
    }

    /** The same about this issue. */
    public LogEntry about(JiraIssueId about) {
        return new LogEntry(
                rollout,
                kind,
                at,
                checkpoint,
                definitionVersion,
                Optional.of(about),
                facts,
                evidence,
                people);
    }

    /** The same with one more value. */
    public LogEntry fact(String name, Object value) {
        return with(and(facts, new LogFact(name, value.toString())), evidence, people);
    }

    /** The same with one more value, if there is one. */
    public LogEntry fact(String name, Optional<?> value) {
        return value.map(present -> fact(name, (Object) present)).orElse(this);
    }

    /** The same with one more piece of evidence. */
    public LogEntry evidence(FrozenEvidence frozen) {
        return with(facts, and(evidence, frozen), people);
    }

    /** The same with all that was judged, criterion by criterion; or why nothing could be. */
    public LogEntry restingOn(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.NotEvaluated none -> fact("cause", none.cause());
            case Evaluation.Verdict verdict -> {
                LogEntry full = this;
                for (JudgedCriterion judged : verdict.criteria()) {
                    full = full.evidence(FrozenEvidence.of(judged));
                }
                yield full;
            }
        };
    }

    /** The same with one more person. */
    public LogEntry person(Part part, ActorId person) {
        return with(facts, evidence, and(people, new Participant(part, person)));
    }

    /** Whether the other tells the same of the same thing. */
    boolean saysTheSame(LogEntry other) {
        return kind == other.kind
                && rollout.equals(other.rollout)
                && checkpoint.equals(other.checkpoint)
                && facts.equals(other.facts);
    }

    private LogEntry with(
            List<LogFact> facts, List<FrozenEvidence> evidence, List<Participant> people) {
        return new LogEntry(
                rollout, kind, at, checkpoint, definitionVersion, issue, facts, evidence, people);
    }

    private static <T> List<T> and(List<T> some, T another) {
        List<T> all = new ArrayList<>(some);
        all.add(another);
        return all;
    }
}
