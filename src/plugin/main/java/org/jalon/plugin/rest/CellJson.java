package org.jalon.plugin.rest;

import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.view.MilestoneCell;

/** One cell of the matrix; its colour is {@code none} when there is nothing to judge. */
public record CellJson(
        String milestone,
        String issueKey,
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
        int issues,
        int issuesDone,
        int blocked,
        String byHand) {

    static CellJson of(MilestoneCell cell, Words words) {
        return new CellJson(
                cell.milestone().value(),
                cell.issueKey().map(IssueKey::value).orElse(null),
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
                cell.issues(),
                cell.issuesDone(),
                cell.blocked(),
                Words.day(cell.byHand()));
    }
}
