package org.jalon.plugin.persistence;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.FactKind;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.persistence.row.FactRow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Between a fact and its row. */
final class FactMapping {
    private static final List<String> OPTIONAL =
            List.of("MILESTONE_CODE", "WORKSTREAM_CODE", "DUE", "RESOLVED", "KIND");

    Fact fact(FactRow row) {
        return new Fact(
                RowKey.rollout(row.getRolloutKey()),
                new JiraIssueId(row.getIssueId()),
                Optional.ofNullable(row.getMilestoneCode()).map(MilestoneCode::new),
                Optional.ofNullable(row.getWorkstreamCode()).map(WorkstreamCode::new),
                row.getWeight(),
                IssueState.valueOf(row.getState()),
                Columns.day(row.getDue()),
                Columns.day(row.getResolved()),
                row.isBlocked(),
                LocalDate.parse(row.getUpdated()),
                row.getKind() == null ? FactKind.WORK : FactKind.valueOf(row.getKind()));
    }

    Columns columns(String key, Fact fact, long revision) {
        return new Columns()
                .with("FACT_KEY", key)
                .with("ROLLOUT_KEY", RowKey.of(fact.rollout()))
                .with("ISSUE_ID", fact.issue().value())
                .with("MILESTONE_CODE", fact.milestone().map(MilestoneCode::value))
                .with("WORKSTREAM_CODE", fact.workstream().map(WorkstreamCode::value))
                .with("WEIGHT", fact.weight())
                .with("STATE", fact.state().name())
                .with("DUE", fact.due())
                .with("RESOLVED", fact.resolved())
                .with("BLOCKED", fact.blocked())
                .with("UPDATED", fact.updated())
                .with("KIND", kind(fact))
                .with("REV", revision);
    }

    /** The same with a null for what is absent: rows of one batch have the same columns. */
    Map<String, Object> fullColumns(String key, Fact fact, long revision) {
        Map<String, Object> columns = columns(key, fact, revision).values();
        OPTIONAL.forEach(column -> columns.putIfAbsent(column, null));
        return columns;
    }

    void update(FactRow row, Fact fact, long revision) {
        row.setMilestoneCode(fact.milestone().map(MilestoneCode::value).orElse(null));
        row.setWorkstreamCode(fact.workstream().map(WorkstreamCode::value).orElse(null));
        row.setWeight(fact.weight());
        row.setState(fact.state().name());
        row.setDue(Columns.text(fact.due()));
        row.setResolved(Columns.text(fact.resolved()));
        row.setBlocked(fact.blocked());
        row.setUpdated(fact.updated().toString());
        row.setKind(kind(fact).orElse(null));
        row.setRev(revision);
    }

    /** Work is what a row without a kind has always been. */
    private static Optional<String> kind(Fact fact) {
        return Optional.of(fact.kind()).filter(kind -> kind != FactKind.WORK).map(Enum::name);
    }
}
