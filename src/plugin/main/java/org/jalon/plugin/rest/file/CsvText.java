package org.jalon.plugin.rest.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.jalon.domain.exchange.CsvRow;
import org.jalon.domain.exchange.CsvTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table as people paste it: from a file or a spreadsheet, with commas, semicolons or tabs,
 * whichever its first line has most of.
 */
public final class CsvText {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** The table; quotes that never close take the rest of the text into one cell. */
    public CsvTable table(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<CsvRow> rows = new ArrayList<>();
        for (CsvRecord line :
                CsvReader.builder()
                        .fieldSeparator(separatorOf(plain))
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(plain)) {
            List<String> cells = line.getFields().stream().map(String::strip).toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(new CsvRow(Math.toIntExact(line.getStartingLineNumber()), cells));
            }
        }
        if (rows.isEmpty()) {
            return new CsvTable(List.of(), List.of());
        }
        List<String> columns =
                rows.getFirst().cells().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
        return new CsvTable(columns, rows.subList(1, rows.size()));
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
