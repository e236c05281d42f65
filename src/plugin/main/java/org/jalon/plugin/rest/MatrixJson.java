package org.jalon.plugin.rest;

import org.jalon.domain.measure.ProgramFigures;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.view.MatrixMilestone;
import org.jalon.domain.view.ProgramMatrix;

import java.util.List;
import java.util.Locale;

/**
 * The matrix of a program: columns, rows, and the figures of the whole.
 *
 * @param costFollowed whether any rollout has a budget or a cost
 * @param past which day is shown as it was; null when all is of now
 * @param kept whether its figures are being rebuilt or left behind; null where nobody is told
 * @param workstream the one whose issues the cells count; null for all
 */
public record MatrixJson(
        ProgramJson program,
        String asOf,
        List<Column> milestones,
        List<Named> workstreams,
        String workstream,
        List<RolloutJson> rollouts,
        Totals totals,
        PastDayJson past,
        boolean costFollowed,
        KeptJson kept) {

    /** A milestone of the plan. */
    public record Column(String code, String name, int week, int weight, Named checkpoint) {}

    /** A checkpoint or workstream by its code and name. */
    public record Named(String code, String name) {}

    /** Figures from sums; an undefined one is null beside its reason. */
    public record Totals(
            Double evPct,
            String evPctReason,
            Double coveragePct,
            String coveragePctReason,
            Double coverageVolumePct,
            String coverageVolumePctReason,
            Double spi,
            String spiReason,
            Double cpi,
            String cpiReason,
            int rollouts,
            int live) {}

    static MatrixJson of(ProgramMatrix matrix, Words words) {
        return of(matrix, words, null);
    }

    static MatrixJson of(ProgramMatrix matrix, Words words, KeptJson kept) {
        return new MatrixJson(
                ProgramJson.of(matrix.program(), words.locale()),
                matrix.asOf().toString(),
                matrix.milestones().stream().map(found -> column(found, words.locale())).toList(),
                matrix.workstreams().stream()
                        .map(w -> new Named(w.code().value(), w.name().in(words.locale())))
                        .toList(),
                matrix.workstream().map(WorkstreamCode::value).orElse(null),
                matrix.rows().stream()
                        .map(row -> RolloutJson.of(row, words, matrix.past()))
                        .toList(),
                totals(matrix.totals(), words),
                PastDayJson.of(matrix.past()),
                matrix.costFollowed(),
                kept);
    }

    static Column column(MatrixMilestone milestone, Locale locale) {
        return new Column(
                milestone.planned().code().value(),
                milestone.planned().name().in(locale),
                milestone.planned().week(),
                milestone.planned().weight(),
                milestone
                        .checkpoint()
                        .map(found -> new Named(found.code().value(), found.name().in(locale)))
                        .orElse(null));
    }

    private static Totals totals(ProgramFigures figures, Words words) {
        return new Totals(
                Words.number(figures.evPct()),
                words.reason(figures.evPct()),
                Words.number(figures.coverage().percent()),
                words.reason(figures.coverage().percent()),
                Words.number(figures.coverage().volumePercent()),
                words.reason(figures.coverage().volumePercent()),
                Words.number(figures.spi()),
                words.reason(figures.spi()),
                Words.number(figures.cpi()),
                words.reason(figures.cpi()),
                figures.coverage().inScope(),
                figures.coverage().live());
    }
}
