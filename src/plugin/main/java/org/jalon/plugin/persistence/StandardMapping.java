package org.jalon.plugin.persistence;

import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.StandardVersion;
import org.jalon.domain.standard.VersionName;
import org.jalon.domain.standard.VersionState;
import org.jalon.plugin.persistence.row.StandardRow;
import org.jalon.plugin.persistence.row.StandardVersionRow;

import java.time.LocalDate;
import java.util.Arrays;

/** Between a Standard and its rows. */
final class StandardMapping {

    Standard standard(StandardRow row, StandardVersionRow[] versions) {
        return new Standard(
                new StandardKey(row.getStandardKey()),
                TextsColumn.text(row.getName()),
                Arrays.stream(versions).map(this::version).toList());
    }

    private StandardVersion version(StandardVersionRow row) {
        return new StandardVersion(
                new VersionName(row.getVersionName()),
                LocalDate.parse(row.getPublished()),
                VersionState.valueOf(row.getState()),
                Columns.day(row.getEnds()),
                row.getNote() == null ? "" : row.getNote());
    }

    Columns columns(Standard standard) {
        return new Columns()
                .with("STANDARD_KEY", standard.key().value())
                .with("NAME", TextsColumn.of(standard.name()));
    }

    Columns columns(StandardKey standard, int order, StandardVersion version) {
        return new Columns()
                .with("VERSION_KEY", RowKey.of(standard.value(), version.name().value()))
                .with("STANDARD_KEY", standard.value())
                .with("SORT_ORDER", order)
                .with("VERSION_NAME", version.name().value())
                .with("PUBLISHED", version.published())
                .with("STATE", version.state().name())
                .with("ENDS", version.ends())
                .with("NOTE", version.note());
    }
}
