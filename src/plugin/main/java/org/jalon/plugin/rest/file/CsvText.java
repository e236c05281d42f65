package org.jalon.plugin.rest.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

import org.jalon.domain.exchange.CsvRow;
import org.jalon.domain.exchange.CsvTable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as people paste it and take it along: from and for a spreadsheet, with commas, semicolons
 * or tabs, whichever its first line has most of.
 */
public final class CsvText {
    private static final Pattern FORMULA = Pattern.compile("[=+@\\-\\t\\r]");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** The table with its column names in lower case, as people need not write them. */
    public CsvTable table(String text) {
        CsvTable named = named(text);
        return new CsvTable(
                named.columns().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList(),
                named.rows());
    }

    /** The table; quotes that never close take the rest of the text into one cell. */
    public CsvTable named(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<CsvRow> rows = new ArrayList<>();
        for (CsvRecord line :
                CsvReader.builder()
                        .fieldSeparator(separatorOf(plain))
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(plain)) {
            List<String> cells =
                    line.getFields().stream().map(String::strip).map(CsvText::plain).toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(new CsvRow(Math.toIntExact(line.getStartingLineNumber()), cells));
            }
        }
        if (rows.isEmpty()) {
            return new CsvTable(List.of(), List.of());
        }
        return new CsvTable(rows.getFirst().cells(), rows.subList(1, rows.size()));
    }

    /**
     * The text of a table, with commas. A spreadsheet would take a cell that begins like a formula
     * for one; such a cell gets an apostrophe, which {@link #table} takes away again.
     */
    public String text(CsvTable table) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(table.columns());
            for (CsvRow row : table.rows()) {
                writer.writeRecord(row.cells().stream().map(CsvText::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    private static String plain(String cell) {
        boolean marked = cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).lookingAt();
        return marked ? cell.substring(1) : cell;
    }

    private static char separatorOf(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        Map<Character, Long> seen =
                first.chars()
                        .mapToObj(sign -> (char) sign)
                        .collect(Collectors.groupingBy(sign -> sign, Collectors.counting()));
        return SEPARATORS.stream()
                .max(
                        (one, other) ->
                                Long.compare(
                                        seen.getOrDefault(one, 0L), seen.getOrDefault(other, 0L)))
                .filter(sign -> seen.containsKey(sign))
                .orElse(',');
    }
}
