package org.jalon.domain.exchange;

import org.jalon.domain.organisation.CalendarCode;
import org.jalon.domain.organisation.WorkingCalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the working calendars. */
final class CalendarReader {
    private static final Map<String, DayOfWeek> DAYS =
            Arrays.stream(DayOfWeek.values())
                    .collect(Collectors.toMap(Sections::word, Function.identity()));

    private final KnownCodes codes = new KnownCodes();

    /** The codes of the calendars, once they were read. */
    KnownCodes codes() {
        return codes;
    }

    List<WorkingCalendar> read(List<Field> elements) {
        List<WorkingCalendar> found = new ArrayList<>();
        for (Field element : elements) {
            element.asFields().flatMap(this::calendar).ifPresent(found::add);
        }
        return found;
    }

    private Optional<WorkingCalendar> calendar(Fields fields) {
        var code = fields.required("code", codes::introduce);
        var name = fields.required("name", Field::asLocalized);
        Set<DayOfWeek> worked = EnumSet.noneOf(DayOfWeek.class);
        for (Field day : fields.someOf("workDays")) {
            day.asOneOf(DAYS).ifPresent(worked::add);
        }
        SortedSet<LocalDate> holidays = new TreeSet<>();
        for (Field day : fields.optionalList("holidays")) {
            day.asDate().ifPresent(holidays::add);
        }
        fields.noOthers();
        return code.isEmpty() || name.isEmpty() || worked.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new WorkingCalendar(
                                new CalendarCode(code.get()), name.get(), worked, holidays));
    }
}
