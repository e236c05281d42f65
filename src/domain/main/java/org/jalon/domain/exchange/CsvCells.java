package org.jalon.domain.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cells of one line by the names of their columns. Each {@code as} method gives the value, or
 * notes what is wrong with it and gives nothing.
 */
record CsvCells(List<String> columns, CsvRow row, ImportErrors errors) {
    /** A comma or point before one or two digits: with three it could as well mean thousands. */
    private static final Pattern AMOUNT = Pattern.compile("\\d+([.,]\\d{1,2})?");

    /** The text of a cell; empty when it is blank, or the table has no such column. */
    Optional<String> text(String column) {
        int index = columns.indexOf(column);
        return index < 0 || index >= row.cells().size()
                ? Optional.empty()
                : Optional.of(row.cells().get(index)).filter(text -> !text.isEmpty());
    }

    Optional<String> required(String column) {
        Optional<String> text = text(column);
        return text.isPresent() ? text : wrong(column, "exchange.empty");
    }

    Optional<LocalDate> asDate(String column) {
        return text(column).flatMap(text -> date(column, text));
    }

    /** A day, or a month that stands for its last day. */
    Optional<LocalDate> asDayOrMonth(String column) {
        Optional<String> text = required(column);
        if (text.isEmpty() || text.get().length() != "2026-11".length()) {
            return text.flatMap(day -> date(column, day));
        }
        try {
            return Optional.of(YearMonth.parse(text.get()).atEndOfMonth());
        } catch (DateTimeParseException notIso) {
            return wrong(column, "exchange.not-a-date", text.get());
        }
    }

    private Optional<LocalDate> date(String column, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notIso) {
            return wrong(column, "exchange.not-a-date", text);
        }
    }

    Optional<BigDecimal> asAmount(String column) {
        return text(column).flatMap(text -> amount(column, text));
    }

    private Optional<BigDecimal> amount(String column, String text) {
        return AMOUNT.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : wrong(column, "exchange.csv.not-an-amount", text);
    }

    Optional<Integer> asPercent(String column) {
        return text(column).flatMap(text -> percent(column, text));
    }

    private Optional<Integer> percent(String column, String text) {
        String number = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return number.matches("\\d{1,2}|100")
                ? Optional.of(Integer.valueOf(number))
                : wrong(column, "exchange.csv.not-a-percentage", text);
    }

    /** Notes that this cell is wrong. */
    <T> Optional<T> wrong(String column, String reasonKey, Object... args) {
        int position = Math.max(0, columns.indexOf(column)) + 1;
        errors.add(new Location(row.line(), position), column, reasonKey, args);
        return Optional.empty();
    }
}
