package org.jalon.host.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people of one language read them; the site's zone is the machine's. */
public final class Dates {
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    Dates(Locale locale) {
        day = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        moment =
                DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", locale)
                        .withZone(ZoneId.systemDefault());
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    public String moment(Instant instant) {
        return moment.format(instant);
    }
}
