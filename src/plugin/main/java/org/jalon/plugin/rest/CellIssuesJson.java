package org.jalon.plugin.rest;

import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.view.CellIssue;
import org.jalon.domain.view.CellIssues;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The issues of a cell that the viewer may browse, and how many more there are; null when not
 * disclosed.
 */
public record CellIssuesJson(
        String program,
        String bu,
        String buName,
        String milestone,
        String milestoneName,
        String milestoneKey,
        List<Line> issues,
        Integer withheld,
        String asOf) {

    /** One issue. */
    public record Line(
            String key,
            String summary,
            String status,
            String state,
            String assignee,
            String due,
            String resolved,
            String updated,
            List<BlockerJson> blockedBy) {}

    static CellIssuesJson of(CellIssues cell, Locale locale) {
        return new CellIssuesJson(
                cell.program().value(),
                cell.bu().value(),
                cell.buName().in(locale),
                cell.milestone().code().value(),
                cell.milestone().name().in(locale),
                cell.milestoneKey().map(IssueKey::value).orElse(null),
                cell.issues().stream().map(issue -> line(issue, locale)).toList(),
                Words.whole(cell.withheld()),
                cell.asOf().toString());
    }

    static Line line(CellIssue cellIssue, Locale locale) {
        IssueReading issue = cellIssue.reading();
        return new Line(
                issue.key().value(),
                issue.summary(),
                issue.statusName(),
                Words.word(issue.state()),
                issue.assignee().orElse(null),
                Words.day(issue.due()),
                issue.resolved().map(Instant::toString).orElse(null),
                issue.updated().toString(),
                cellIssue.blockers().stream()
                        .map(blocker -> BlockerJson.of(blocker, locale))
                        .toList());
    }
}
