package org.jalon.domain.exchange;

import java.util.List;

/**
 * A table somebody brought along, as text.
 *
 * @param columns the names in its first line, without spaces around them
 * @param rows what follows, without empty lines
 */
public record CsvTable(List<String> columns, List<CsvRow> rows) {
    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
