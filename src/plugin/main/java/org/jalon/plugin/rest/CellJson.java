package org.jalon.plugin.rest;

import org.jalon.domain.rollup.IssueCounts;
import org.jalon.domain.view.MilestoneCell;

/**
 * One cell of the matrix; its colour is {@code none} when there is nothing to judge, its counts are
 * null when the Business Unit does not disclose them.
 */
public record CellJson(
        String milestone,
        String state,
        boolean late,
        Double percent,
        String percentReason,
        String baseline,
        String forecast,
        String actual,
        Long slipDays,
        String slipDaysReason,
        String colour,
        Integer issues,
        Integer issuesDone,
        Integer blocked,
        String byHand) {

    static CellJson of(MilestoneCell cell, Words words) {
        return new CellJson(
                cell.milestone().value(),
                Words.word(cell.state()),
                cell.late(),
                Words.number(cell.percent()),
                words.reason(cell.percent()),
                cell.baseline().toString(),
                Words.day(cell.forecast()),
                Words.day(cell.actual()),
                Words.whole(cell.slipDays()),
                words.reason(cell.slipDays()),
                cell.colour().map(Words::word).orElse("none"),
                cell.counts().map(it -> it.all().count()).orElse(null),
                cell.counts().map(it -> it.done().count()).orElse(null),
                cell.counts().map(IssueCounts::blocked).orElse(null),
                Words.day(cell.byHand()));
    }
}
