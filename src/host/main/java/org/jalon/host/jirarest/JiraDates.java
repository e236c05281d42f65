package org.jalon.host.jirarest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Points in time as Jira writes them, in the server's zone: {@code 2026-08-11T16:37:31.272+0000}.
 */
final class JiraDates {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ")
                    .withZone(ZoneId.systemDefault());

    private JiraDates() {}

    static String text(Instant instant) {
        return FORMAT.format(instant);
    }
}
