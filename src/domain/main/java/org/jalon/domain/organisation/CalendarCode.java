package org.jalon.domain.organisation;

import org.jalon.domain.shared.Code;

/** The code of a working calendar, such as {@code FR}. */
public record CalendarCode(String value) {
    public CalendarCode {
        Code.check("calendar", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
