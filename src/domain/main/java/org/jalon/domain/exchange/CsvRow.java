package org.jalon.domain.exchange;

import java.util.List;

/**
 * One line of a table.
 *
 * @param line where it stands in the file, from 1
 * @param cells in the order of the columns; spaces around them are gone; as many as the line has
 */
public record CsvRow(int line, List<String> cells) {
    public CsvRow {
        cells = List.copyOf(cells);
    }
}
