package org.jalon.plugin.rest;

import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.conformity.ExceptionMark;
import org.jalon.domain.history.PastDay;
import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.measure.RolloutFigures;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollup.WatchCounts;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.view.MatrixRow;
import org.jalon.domain.view.RolloutFace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One row of the matrix; a figure that is undefined is null and its reason says why.
 *
 * @param unassigned how many issues serve the rollout but no milestone
 * @param risks null when not disclosed; the same for conditions
 * @param undisclosed why figures and counts are null: its Business Unit discloses dates and states
 *     only; null when it discloses all
 */
public record RolloutJson(
        String bu,
        String name,
        String country,
        int wave,
        String issueKey,
        String status,
        Double evPct,
        String evPctReason,
        Long goLiveSlipDays,
        String goLiveSlipDaysReason,
        String goLiveForecast,
        String goLiveBaseline,
        boolean live,
        Long updateAgeDays,
        String updateAgeDaysReason,
        Double spi,
        String spiReason,
        Double cpi,
        String cpiReason,
        Double spiT,
        String spiTReason,
        String computedColour,
        String declaredColour,
        String declaredSentence,
        String declaredOn,
        Boolean declaredBetter,
        Next nextCheckpoint,
        String nextCheckpointReason,
        Integer unassigned,
        Watched risks,
        Watched conditions,
        Exceptions exceptions,
        Sums sums,
        List<CellJson> cells,
        String undisclosed) {

    /** The next checkpoint, how many criteria are unmet, and how it would be judged today. */
    public record Next(String code, String name, String date, int unmet, String outcome) {}

    /** For how many requirements it does otherwise than the Standard asks, and since when. */
    public record Exceptions(int permitted, int expired, String since) {}

    /** How many are open, and how many of them are overdue. */
    public record Watched(int open, int overdue) {}

    /** What the figures of several rollouts are divided from; null without budget or cost. */
    public record Sums(double budget, double pv, double ev, double ac) {}

    static RolloutJson of(MatrixRow row, Words words) {
        return of(row, words, Optional.empty());
    }

    /**
     * @param past the day the row is of, which need not know of checkpoints; empty when it is of
     *     now
     */
    static RolloutJson of(MatrixRow row, Words words, Optional<PastDay> past) {
        RolloutFace face = row.face();
        Optional<MeasuredRollout> measured = row.measured();
        RolloutFigures figures = row.figures();
        Optional<DeclaredColour> declared = row.declared();
        return new RolloutJson(
                face.bu().value(),
                face.name().in(words.locale()),
                face.country(),
                face.wave(),
                face.issueKey().map(IssueKey::value).orElse(null),
                face.status().orElse(null),
                Words.number(figures.evPct()),
                words.reason(figures.evPct()),
                Words.whole(figures.goLiveSlipDays()),
                words.reason(figures.goLiveSlipDays()),
                expected(row.goLive()),
                Words.day(row.goLive().map(Milestone::baseline)),
                row.live(),
                Words.whole(figures.updateAgeDays()),
                words.reason(figures.updateAgeDays()),
                Words.number(figures.spi()),
                words.reason(figures.spi()),
                Words.number(figures.cpi()),
                words.reason(figures.cpi()),
                Words.number(figures.spiT()),
                words.reason(figures.spiT()),
                Words.word(figures.computedColour()),
                Words.word(declared.map(DeclaredColour::colour)),
                declared.map(DeclaredColour::sentence).orElse(null),
                Words.day(declared.map(DeclaredColour::date)),
                measured.isPresent() ? row.declaredBetter() : null,
                row.next().map(next -> next(next, words)).orElse(null),
                past.filter(day -> !day.knowsCheckpoints()).isPresent() ? words.notKept() : null,
                measured.map(it -> it.cube().withoutMilestone().all().count()).orElse(null),
                row.watched().map(it -> watched(it.risks())).orElse(null),
                row.watched().map(it -> watched(it.conditions())).orElse(null),
                row.exception().map(RolloutJson::exceptions).orElse(null),
                measured.map(RolloutJson::sums).orElse(null),
                row.cells().stream().map(cell -> CellJson.of(cell, words)).toList(),
                measured.isPresent() ? null : words.notDisclosed());
    }

    /** The day it happened, else the day it is forecast for; null when nobody forecast one. */
    static String expected(Optional<Milestone> milestone) {
        return Words.day(milestone.flatMap(known -> known.actual().or(known::forecast)));
    }

    private static Next next(NextCheckpoint next, Words words) {
        return new Next(
                next.code().value(),
                next.name().in(words.locale()),
                Words.day(next.due()),
                next.unmet(),
                outcome(next.evaluation()));
    }

    private static Exceptions exceptions(ExceptionMark mark) {
        return new Exceptions(mark.permitted(), mark.expired(), mark.since().toString());
    }

    private static Watched watched(WatchCounts counts) {
        return new Watched(counts.open(), counts.overdue());
    }

    private static Sums sums(MeasuredRollout measured) {
        Optional<BigDecimal> budget = measured.rollout().budget();
        RolloutFigures figures = measured.figures();
        return budget.isEmpty() || figures.ac().value().isEmpty()
                ? null
                : new Sums(
                        budget.get().doubleValue(),
                        Words.number(figures.pv()),
                        Words.number(figures.ev()),
                        Words.number(figures.ac()));
    }

    static String outcome(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.Verdict verdict -> Words.word(verdict.outcome());
            case Evaluation.NotEvaluated failed -> "not-evaluated";
        };
    }
}
