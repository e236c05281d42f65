package org.jalon.plugin.persistence;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.history.RolloutSnapshot;
import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.measure.RolloutFigures;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.ReportedMilestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.Message;
import org.jalon.domain.standard.VersionName;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rollout of a past day as lines of text: the format's version, then lines that each begin with
 * what they hold. {@link SnapshotReading} is its other half; a line is only ever added.
 */
final class SnapshotWriting {
    static final String VERSION = "1";

    private SnapshotWriting() {}

    static String text(RolloutSnapshot snapshot) {
        MeasuredRollout measured = snapshot.measured();
        List<String> lines = new ArrayList<>();
        lines.add(VERSION);
        lines.add(rollout(measured.rollout()));
        measured.rollout().milestones().forEach(milestone -> lines.add(milestone(milestone)));
        measured.report().milestones().forEach(told -> lines.add(told(told)));
        measured.report()
                .costs()
                .forEach(
                        cost ->
                                lines.add(
                                        Values.line(
                                                "hc",
                                                cost.asOf(),
                                                cost.cumulative().toPlainString(),
                                                cost.origin())));
        addCells(lines, measured.cube());
        lines.add(figures(measured.figures()));
        lines.add(
                Values.line(
                        "colours",
                        measured.figures().spiBand(),
                        measured.figures().cpiBand(),
                        measured.figures().computedColour(),
                        measured.isLive()));
        snapshot.declared()
                .ifPresent(d -> lines.add(Values.line("d", d.date(), d.colour(), d.sentence())));
        snapshot.next().ifPresent(next -> lines.add(next(next)));
        snapshot.passed().stream()
                .map(CheckpointCode::value)
                .sorted()
                .forEach(code -> lines.add(Values.line("p", code)));
        snapshot.exception()
                .ifPresent(x -> lines.add(Values.line("x", x.permitted(), x.expired(), x.since())));
        snapshot.status().ifPresent(status -> lines.add(Values.line("s", status)));
        return String.join("\n", lines);
    }

    private static String rollout(Rollout rollout) {
        return Values.line(
                "r",
                rollout.issue().value(),
                rollout.wave(),
                rollout.kickoff(),
                rollout.finished(),
                rollout.budget().map(BigDecimal::toPlainString),
                rollout.actualCost().map(BigDecimal::toPlainString),
                rollout.weeklyVolume().isPresent()
                        ? rollout.weeklyVolume().getAsLong()
                        : Optional.empty(),
                rollout.liveVersion().map(VersionName::value));
    }

    private static String milestone(Milestone milestone) {
        return Values.line(
                "m",
                milestone.code().value(),
                milestone.issue().value(),
                milestone.baseline(),
                milestone.forecast(),
                milestone.actual(),
                milestone.updated());
    }

    private static String told(ReportedMilestone told) {
        return Values.line(
                "hm",
                told.milestone().value(),
                told.asOf(),
                told.percent(),
                told.forecast(),
                told.actual());
    }

    private static void addCells(List<String> lines, RolloutCube cube) {
        cube.cells().entrySet().stream()
                .map(
                        entry ->
                                Values.line(
                                        "c",
                                        entry.getKey().milestone().map(MilestoneCode::value),
                                        entry.getKey().workstream().map(WorkstreamCode::value),
                                        entry.getKey().state(),
                                        entry.getValue().count(),
                                        entry.getValue().weight(),
                                        cube.blocked().getOrDefault(entry.getKey(), 0)))
                .sorted()
                .forEach(lines::add);
        cube.watched().entrySet().stream()
                .map(
                        entry ->
                                Values.line(
                                        "w",
                                        entry.getKey().kind(),
                                        entry.getKey().due(),
                                        entry.getValue()))
                .sorted()
                .forEach(lines::add);
    }

    /** In the order of the record. */
    private static String figures(RolloutFigures figures) {
        return Values.line(
                "f",
                figure(figures.atWeeks()),
                figure(figures.pv()),
                figure(figures.evPct()),
                figure(figures.ev()),
                figure(figures.ac()),
                figure(figures.spi()),
                figure(figures.cpi()),
                figure(figures.esWeeks()),
                figure(figures.svTWeeks()),
                figure(figures.spiT()),
                figure(figures.ieacTWeeks()),
                figure(figures.eac()),
                figure(figures.tcpi()),
                figure(figures.goLiveSlipDays()),
                figure(figures.updateAgeDays()));
    }

    /** A number, or a question mark before the reason why there is none. */
    private static String figure(Figure figure) {
        return switch (figure) {
            case Figure.Defined defined -> Double.toString(defined.number());
            case Figure.Undefined undefined -> "?" + reason(undefined.reason());
        };
    }

    private static String reason(Message reason) {
        if (!reason.args().isEmpty()) {
            throw new IllegalArgumentException("a reason that says more than itself: " + reason);
        }
        return reason.key();
    }

    private static String next(NextCheckpoint next) {
        Evaluation evaluation = next.evaluation();
        String outcome =
                switch (evaluation) {
                    case Evaluation.Verdict verdict -> verdict.outcome().name();
                    case Evaluation.NotEvaluated none -> "";
                };
        return Values.line(
                "n",
                next.code().value(),
                TextsColumn.of(next.name()),
                next.due(),
                next.unmet(),
                outcome,
                evaluation.rule(),
                evaluation.binding());
    }
}
