package org.jalon.host.web.session;

import jakarta.servlet.http.HttpServletRequest;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the browser goes after the login: a path inside this site, and nothing that could lead
 * elsewhere.
 */
public final class Destination {
    public static final String PARAMETER = "os_destination";

    private static final Pattern INSIDE = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private Destination() {}

    /**
     * The wanted path below the context. Add-ons may give the whole address, if it is this very
     * site's.
     */
    public static Optional<String> wanted(HttpServletRequest request) {
        String wanted = request.getParameter(PARAMETER);
        String site = request.getRequestURL().toString();
        String here =
                site.substring(0, site.length() - request.getRequestURI().length())
                        + request.getContextPath();
        boolean whole = wanted != null && wanted.startsWith(here + "/");
        return inside(whole ? wanted.substring(here.length()) : wanted);
    }

    static Optional<String> inside(String wanted) {
        return wanted != null && INSIDE.matcher(wanted).matches()
                ? Optional.of(wanted)
                : Optional.empty();
    }
}
