package org.jalon.domain.view;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.FactKind;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.shared.ActorId;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Lists the issues of a rollout that ask for somebody, as far as one viewer may browse them. */
public final class OpenIssues {
    /** As many as are worth reading on a page; Jira's own search has the rest. */
    static final int MOST = 50;

    private final Facts facts;
    private final CellIssueLines lines;

    public OpenIssues(Facts facts, CellIssueLines lines) {
        this.facts = facts;
        this.lines = lines;
    }

    /** Those that wait for another issue. */
    CellIssueLines.Lines blocked(ActorId actor, RolloutId rollout) {
        return lines.of(actor, facts.blocked(List.of(rollout), MOST));
    }

    /** Those that no milestone counts. */
    CellIssueLines.Lines unassigned(ActorId actor, RolloutId rollout) {
        return lines.of(actor, facts.withoutMilestone(rollout, MOST));
    }

    /** Those that are watched, first what is due first. */
    CellIssueLines.Lines watched(ActorId actor, RolloutId rollout, FactKind kind) {
        CellIssueLines.Lines found = lines.of(actor, facts.watched(rollout, kind, MOST));
        List<CellIssue> byDue =
                found.shown().stream()
                        .sorted(
                                Comparator.comparing(
                                        line -> line.reading().due().orElse(LocalDate.MAX)))
                        .toList();
        return new CellIssueLines.Lines(byDue, found.withheld());
    }
}
