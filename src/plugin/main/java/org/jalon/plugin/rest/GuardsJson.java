package org.jalon.plugin.rest;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.receipt.GuardBoard;
import org.jalon.domain.receipt.GuardDefect;
import org.jalon.domain.receipt.GuardDifference;
import org.jalon.domain.receipt.GuardedWorkflowLine;
import org.jalon.domain.receipt.ObservedAttempt;
import org.jalon.domain.receipt.StatusFace;
import org.jalon.domain.receipt.Way;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The guards in the workflows of linked projects. */
public record GuardsJson(
        List<Workflow> workflows, List<BypassesJson.Defect> defects, List<Observed> observed) {

    /**
     * @param draft what publishing its draft would change; null without a draft
     */
    public record Workflow(
            String name, List<String> offered, List<Transition> transitions, List<Change> draft) {}

    /**
     * @param proposed the checkpoint it is proposed to ask; null for none
     */
    public record Transition(
            int action,
            String name,
            String to,
            List<String> checkpoints,
            String observeUntil,
            String proposed) {}

    /** One guard that publishing would add or take off. */
    public record Change(
            String transition, String checkpoint, boolean added, String observeUntil) {}

    /** Somebody whom a guard that only watches would have stopped. */
    public record Observed(
            String issue, String bu, String checkpoint, String outcome, String by, String at) {}

    static GuardsJson of(GuardBoard board, PeopleNames names, Locale locale) {
        return new GuardsJson(
                board.workflows().stream().map(line -> workflow(line, board.statuses())).toList(),
                board.defects().stream().map(GuardsJson::defect).toList(),
                board.observed().stream().map(one -> observed(one, names, locale)).toList());
    }

    private static Workflow workflow(GuardedWorkflowLine line, Map<String, StatusFace> statuses) {
        return new Workflow(
                line.workflow().name(),
                line.offered().stream().map(CheckpointCode::value).toList(),
                line.workflow().ways().stream()
                        .filter(way -> !way.from().isEmpty())
                        .map(way -> transition(way, line, statuses))
                        .toList(),
                line.draft()
                        .map(all -> all.stream().map(GuardsJson::change).toList())
                        .orElse(null));
    }

    private static Transition transition(
            Way way, GuardedWorkflowLine line, Map<String, StatusFace> statuses) {
        return new Transition(
                way.action(),
                way.name(),
                Optional.ofNullable(statuses.get(way.to())).map(StatusFace::name).orElse(way.to()),
                way.validators().stream().map(CheckpointCode::value).sorted().toList(),
                Words.day(way.observeUntil()),
                Optional.ofNullable(line.proposed().get(way.action()))
                        .map(CheckpointCode::value)
                        .orElse(null));
    }

    private static Change change(GuardDifference difference) {
        return new Change(
                difference.transition(),
                difference.checkpoint().value(),
                difference.added(),
                Words.day(difference.observeUntil()));
    }

    private static BypassesJson.Defect defect(GuardDefect defect) {
        return BypassesJson.defect(defect);
    }

    private static Observed observed(ObservedAttempt one, PeopleNames names, Locale locale) {
        Optional<Outcome> outcome = one.attempt().outcome();
        return new Observed(
                one.issue().map(key -> key.value()).orElse(null),
                one.attempt().rollout().bu().value(),
                one.attempt().checkpoint().value(),
                outcome.isPresent() ? Words.word(outcome) : "not-evaluated",
                names.of(one.attempt().actor(), locale),
                one.attempt().at().toString());
    }
}
