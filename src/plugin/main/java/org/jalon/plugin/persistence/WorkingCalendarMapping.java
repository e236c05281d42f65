package org.jalon.plugin.persistence;

import org.jalon.domain.organisation.CalendarCode;
import org.jalon.domain.organisation.WorkingCalendar;
import org.jalon.plugin.persistence.row.WorkingCalendarRow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Between a working calendar and its row. */
final class WorkingCalendarMapping {

    WorkingCalendar calendar(WorkingCalendarRow row) {
        return new WorkingCalendar(
                new CalendarCode(row.getCode()),
                TextsColumn.text(row.getName()),
                parts(row.getWorkDays()).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                parts(row.getHolidays())
                        .map(LocalDate::parse)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    Columns columns(WorkingCalendar calendar) {
        return new Columns()
                .with("CODE", calendar.code().value())
                .with("NAME", TextsColumn.of(calendar.name()))
                .with("WORK_DAYS", joined(calendar.workDays()))
                .with("HOLIDAYS", joined(calendar.holidays()));
    }

    void update(WorkingCalendarRow row, WorkingCalendar calendar) {
        row.setName(TextsColumn.of(calendar.name()));
        row.setWorkDays(joined(calendar.workDays()).orElse(null));
        row.setHolidays(joined(calendar.holidays()).orElse(null));
    }

    private static Optional<String> joined(Collection<?> values) {
        return Optional.of(values.stream().map(Object::toString).collect(Collectors.joining(",")))
                .filter(text -> !text.isEmpty());
    }

    private static Stream<String> parts(String column) {
        return column == null ? Stream.empty() : Arrays.stream(column.split(","));
    }
}
