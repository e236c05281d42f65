package org.jalon.plugin.persistence;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.FactKind;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A fact in one column of the log, its values in a fixed order; rollout and issue are in the row.
 */
final class FactColumn {
    /** Rows of before there were kinds end ahead of it. */
    private static final int KIND = 8;

    private FactColumn() {}

    static String of(Fact fact) {
        return Values.line(
                fact.milestone().map(MilestoneCode::value),
                fact.workstream().map(WorkstreamCode::value),
                fact.weight(),
                fact.state(),
                fact.due(),
                fact.resolved(),
                fact.blocked(),
                fact.updated(),
                fact.kind());
    }

    static Optional<Fact> fact(RolloutId rollout, JiraIssueId issue, String column) {
        if (column == null) {
            return Optional.empty();
        }
        List<String> values = Values.of(column);
        return Optional.of(
                new Fact(
                        rollout,
                        issue,
                        Values.present(values.get(0)).map(MilestoneCode::new),
                        Values.present(values.get(1)).map(WorkstreamCode::new),
                        Integer.parseInt(values.get(2)),
                        IssueState.valueOf(values.get(3)),
                        Values.day(values.get(4)),
                        Values.day(values.get(5)),
                        values.get(6).equals("1"),
                        LocalDate.parse(values.get(7)),
                        values.size() > KIND ? FactKind.valueOf(values.get(KIND)) : FactKind.WORK));
    }
}
