package org.jalon.domain.exchange;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.ReportedCost;
import org.jalon.domain.rollout.ReportedMilestone;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.Code;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads what the lines of one table report of the rollouts of one program. */
final class HandReportReader {
    static final String BU = "bu";
    static final String AS_OF = "as_of";
    static final String COST = "cumulative_cost";
    static final String MILESTONE = "milestone";
    static final String PERCENT = "percent";
    static final String FORECAST = "forecast";
    static final String ACTUAL = "actual";
    private static final List<String> COLUMNS =
            List.of(BU, AS_OF, COST, MILESTONE, PERCENT, FORECAST, ACTUAL);

    private final Program program;
    private final Predicate<RolloutId> mayReport;
    private final LocalDate today;
    private final ImportErrors errors;
    private final Set<List<Object>> said = new HashSet<>();

    /**
     * @param mayReport whether there is such a rollout, and the reader's user may speak for it
     * @param today what is later cannot be reported yet
     */
    HandReportReader(
            Program program, Predicate<RolloutId> mayReport, LocalDate today, ImportErrors errors) {
        this.program = program;
        this.mayReport = mayReport;
        this.today = today;
        this.errors = errors;
    }

    /** What was understood; what was not is among the errors. */
    List<HandEntry> read(CsvTable table) {
        checkColumns(table.columns());
        if (!errors.isEmpty()) {
            return List.of();
        }
        if (table.rows().isEmpty()) {
            errors.add(new Location(1, 1), "", "exchange.csv.no-lines");
        }
        List<HandEntry> entries = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            CsvCells cells = new CsvCells(table.columns(), row, errors);
            if (row.cells().size() > table.columns().size()) {
                cells.wrong(
                        BU,
                        "exchange.csv.too-many-cells",
                        row.cells().size(),
                        table.columns().size());
            } else {
                read(cells, entries);
            }
        }
        return entries;
    }

    private void checkColumns(List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!COLUMNS.contains(column)) {
                errors.add(
                        new Location(1, i + 1),
                        column,
                        "exchange.csv.unknown-column",
                        column,
                        String.join(", ", COLUMNS));
            } else if (columns.indexOf(column) < i) {
                errors.add(new Location(1, i + 1), column, "exchange.csv.column-twice", column);
            }
        }
        for (String needed : List.of(BU, AS_OF)) {
            if (!columns.contains(needed)) {
                errors.add(new Location(1, 1), needed, "exchange.csv.no-column", needed);
            }
        }
    }

    private void read(CsvCells cells, List<HandEntry> entries) {
        Optional<RolloutId> rollout = cells.required(BU).flatMap(bu -> rollout(cells, bu));
        Optional<LocalDate> asOf =
                cells.asDayOrMonth(AS_OF)
                        .flatMap(
                                day ->
                                        day.isAfter(today)
                                                ? cells.wrong(AS_OF, "exchange.hand.future", day)
                                                : Optional.of(day));
        if (cells.text(COST).isEmpty() && cells.text(MILESTONE).isEmpty()) {
            cells.wrong(MILESTONE, "exchange.hand.says-nothing");
        }
        if (rollout.isEmpty() || asOf.isEmpty()) {
            return;
        }
        int line = cells.row().line();
        cost(cells, asOf.get())
                .filter(told -> first(cells, COST, rollout.get(), asOf.get(), COST))
                .ifPresent(told -> entries.add(new HandEntry.Cost(line, rollout.get(), told)));
        milestone(cells, asOf.get())
                .filter(
                        told ->
                                first(
                                        cells,
                                        MILESTONE,
                                        rollout.get(),
                                        asOf.get(),
                                        told.milestone()))
                .ifPresent(told -> entries.add(new HandEntry.Progress(line, rollout.get(), told)));
    }

    /** A BU that one may not speak for reads like one that is not there. */
    private Optional<RolloutId> rollout(CsvCells cells, String bu) {
        return Optional.of(bu)
                .filter(Code::isValid)
                .map(code -> new RolloutId(program.key(), new BusinessUnitCode(code)))
                .filter(mayReport)
                .or(() -> cells.wrong(BU, "exchange.hand.no-such-bu", bu));
    }

    private Optional<ReportedCost> cost(CsvCells cells, LocalDate asOf) {
        Optional<BigDecimal> amount = cells.asAmount(COST);
        return amount.map(cumulative -> new ReportedCost(asOf, cumulative));
    }

    private Optional<ReportedMilestone> milestone(CsvCells cells, LocalDate asOf) {
        Optional<LocalDate> forecast = cells.asDate(FORECAST);
        Optional<LocalDate> actual = cells.asDate(ACTUAL);
        Optional<Integer> percent = cells.asPercent(PERCENT);
        Optional<MilestoneCode> code = cells.text(MILESTONE).flatMap(text -> code(cells, text));
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (actual.filter(day -> day.isAfter(asOf)).isPresent()) {
            return cells.wrong(ACTUAL, "exchange.hand.actual-later", actual.get(), asOf);
        }
        if (actual.isPresent() && percent.filter(done -> done < 100).isPresent()) {
            return cells.wrong(PERCENT, "exchange.hand.reached-but-open", percent.get());
        }
        if (actual.isEmpty() && cells.text(PERCENT).isEmpty()) {
            return cells.wrong(PERCENT, "exchange.hand.no-percentage");
        }
        return Optional.of(
                new ReportedMilestone(
                        code.get(),
                        asOf,
                        actual.isPresent() ? 100 : percent.orElse(0),
                        forecast,
                        actual));
    }

    private Optional<MilestoneCode> code(CsvCells cells, String text) {
        return program.milestones().stream()
                .map(planned -> planned.code())
                .filter(known -> known.value().equals(text))
                .findFirst()
                .or(() -> cells.wrong(MILESTONE, "exchange.hand.no-such-milestone", text));
    }

    private boolean first(
            CsvCells cells, String column, RolloutId rollout, LocalDate asOf, Object of) {
        boolean isFirst = said.add(List.of(rollout, asOf, of));
        if (!isFirst) {
            cells.wrong(column, "exchange.hand.twice", of.toString(), asOf);
        }
        return isFirst;
    }
}
