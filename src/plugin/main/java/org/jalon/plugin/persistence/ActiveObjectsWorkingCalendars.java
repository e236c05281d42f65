package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.organisation.CalendarCode;
import org.jalon.domain.organisation.WorkingCalendar;
import org.jalon.domain.organisation.WorkingCalendars;
import org.jalon.plugin.persistence.row.WorkingCalendarRow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Working calendars, one row each. */
public final class ActiveObjectsWorkingCalendars implements WorkingCalendars {
    private final ActiveObjects activeObjects;
    private final WorkingCalendarMapping mapping = new WorkingCalendarMapping();

    public ActiveObjectsWorkingCalendars(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<WorkingCalendar> by(CalendarCode code) {
        return row(code).map(mapping::calendar);
    }

    @Override
    public List<WorkingCalendar> all() {
        Query byCode = Query.select().order("CODE");
        return Arrays.stream(activeObjects.find(WorkingCalendarRow.class, byCode))
                .map(mapping::calendar)
                .toList();
    }

    @Override
    public void save(WorkingCalendar calendar) {
        row(calendar.code())
                .ifPresentOrElse(
                        row -> {
                            mapping.update(row, calendar);
                            row.save();
                        },
                        () ->
                                activeObjects.create(
                                        WorkingCalendarRow.class,
                                        mapping.columns(calendar).values()));
    }

    private Optional<WorkingCalendarRow> row(CalendarCode code) {
        Query query = Query.select().where("CODE = ?", code.value());
        return Arrays.stream(activeObjects.find(WorkingCalendarRow.class, query)).findFirst();
    }
}
