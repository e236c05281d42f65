package org.jalon.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tables that report by hand, their cells kept apart by bars, and what was found wrong in them. */
final class HandTables {
    static final String HEAD = "bu|as_of|cumulative_cost|milestone|percent|forecast|actual";

    private HandTables() {}

    static CsvTable table(String... lines) {
        List<CsvRow> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            rows.add(new CsvRow(i + 1, List.of(lines[i].split("\\|"))));
        }
        return new CsvTable(Arrays.asList(lines[0].split("\\|")), rows);
    }

    static List<String> errors(HandOutcome outcome) {
        assertThat(outcome).isInstanceOf(HandOutcome.Rejected.class);
        return ((HandOutcome.Rejected) outcome)
                .errors().stream()
                        .map(
                                error ->
                                        error.location().line()
                                                + " "
                                                + error.field()
                                                + " "
                                                + error.reason().key())
                        .toList();
    }
}
