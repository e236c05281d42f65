package org.jalon.plugin.rest;

import org.jalon.domain.organisation.WorkingCalendar;

import java.util.List;
import java.util.Map;

/** The working calendars there are, each as a program file says it. */
public record KnownCalendarsJson(List<Line> calendars) {

    /** One calendar, its name in all languages. */
    public record Line(
            String code, Map<String, String> name, List<String> workDays, List<String> holidays) {}

    static KnownCalendarsJson of(List<WorkingCalendar> calendars) {
        return new KnownCalendarsJson(calendars.stream().map(KnownCalendarsJson::line).toList());
    }

    private static Line line(WorkingCalendar calendar) {
        return new Line(
                calendar.code().value(),
                calendar.name().sorted(),
                calendar.workDays().stream().map(Words::word).toList(),
                calendar.holidays().stream().map(Object::toString).toList());
    }
}
