package org.jalon.host.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where the browser goes after the login: a path inside this site, and nothing that could lead elsewhere. */
public final class Destination {
    public static final String PARAMETER = "os_destination";

    private static final Pattern INSIDE = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private Destination() {}

    /** The path as it came, if it cannot leave the site. Relative to the context. */
    public static Optional<String> inside(String wanted) {
        return wanted != null && INSIDE.matcher(wanted).matches() ? Optional.of(wanted) : Optional.empty();
    }
}
