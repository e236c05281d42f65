package org.jalon.plugin.rest.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.exchange.CsvRow;
import org.jalon.domain.exchange.CsvTable;
import org.junit.Test;

import java.util.List;

public class CsvTextTest {
    private final CsvText text = new CsvText();

    @Test
    public void commasSemicolonsAndTabsAllSeparate() {
        CsvTable expected =
                new CsvTable(
                        List.of("bu", "as_of"), List.of(new CsvRow(2, List.of("CZ", "2026-10"))));

        for (String separator : List.of(",", ";", "\t")) {
            String table = "BU" + separator + " as_of\r\nCZ" + separator + "2026-10 \r\n";
            assertThat(text.table(table)).as(separator).isEqualTo(expected);
        }
    }

    @Test
    public void aSpreadsheetsMarkQuotesAndEmptyLinesAreUnderstood() {
        CsvTable table = text.table("\uFEFF\nbu;note\n\n;;\nCZ;\"one; two\nthree\"\nPL;last\n");

        assertThat(table.columns()).containsExactly("bu", "note");
        assertThat(table.rows())
                .containsExactly(
                        new CsvRow(5, List.of("CZ", "one; two\nthree")),
                        new CsvRow(7, List.of("PL", "last")));
    }

    @Test
    public void nothingIsATableWithoutColumns() {
        assertThat(text.table("")).isEqualTo(new CsvTable(List.of(), List.of()));
        assertThat(text.table("  \n\n")).isEqualTo(new CsvTable(List.of(), List.of()));
    }

    @Test
    public void aQuoteThatNeverClosesTakesTheRestAndNothingBreaks() {
        assertThat(text.table("bu,as_of\nCZ,\"2026-10\nPL,2026-10\n").rows()).hasSize(1);
    }

    @Test
    public void linesMayBeShorterOrLongerThanTheFirst() {
        assertThat(text.table("a,b\n1\n1,2,3\n").rows())
                .containsExactly(
                        new CsvRow(2, List.of("1")), new CsvRow(3, List.of("1", "2", "3")));
    }

    @Test
    public void whatIsWrittenIsReadBackAndIsNoFormulaInASpreadsheet() {
        CsvTable table =
                new CsvTable(
                        List.of("code", "note"),
                        List.of(
                                new CsvRow(2, List.of("A", "=1+1")),
                                new CsvRow(3, List.of("B", "two\nlines, and \"quotes\""))));

        String written = text.text(table);

        assertThat(written).contains("A,'=1+1");
        assertThat(text.table(written).rows())
                .extracting(CsvRow::cells)
                .containsExactlyElementsOf(table.rows().stream().map(CsvRow::cells).toList());
    }
}
