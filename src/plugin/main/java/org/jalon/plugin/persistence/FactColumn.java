package org.jalon.plugin.persistence;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact in one column of the log, its values in a fixed order; rollout and issue are in the row.
 */
final class FactColumn {
    private static final char SEPARATOR = '|';
    private static final char ESCAPE = '\\';

    private FactColumn() {}

    static String of(Fact fact) {
        return Stream.of(
                        fact.milestone().map(MilestoneCode::value).orElse(""),
                        fact.workstream().map(WorkstreamCode::value).orElse(""),
                        Integer.toString(fact.weight()),
                        fact.state().name(),
                        fact.due().map(LocalDate::toString).orElse(""),
                        fact.resolved().map(LocalDate::toString).orElse(""),
                        fact.blocked() ? "1" : "0",
                        fact.updated().toString())
                .map(FactColumn::escaped)
                .collect(Collectors.joining(String.valueOf(SEPARATOR)));
    }

    static Optional<Fact> fact(RolloutId rollout, JiraIssueId issue, String column) {
        if (column == null) {
            return Optional.empty();
        }
        List<String> values = values(column);
        return Optional.of(
                new Fact(
                        rollout,
                        issue,
                        present(values.get(0)).map(MilestoneCode::new),
                        present(values.get(1)).map(WorkstreamCode::new),
                        Integer.parseInt(values.get(2)),
                        IssueState.valueOf(values.get(3)),
                        present(values.get(4)).map(LocalDate::parse),
                        present(values.get(5)).map(LocalDate::parse),
                        values.get(6).equals("1"),
                        LocalDate.parse(values.get(7))));
    }

    private static Optional<String> present(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("|", "\\|");
    }

    private static List<String> values(String column) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < column.length(); i++) {
            char character = column.charAt(i);
            if (character == SEPARATOR) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(character == ESCAPE ? column.charAt(++i) : character);
            }
        }
        values.add(value.toString());
        return values;
    }
}
