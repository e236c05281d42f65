package org.jalon.plugin.ui.page;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which page an address below {@code /plugins/servlet/jalon/programs} means: its folder under
 * {@code ui/} and the values its shell hands to the script. Keys outside the allowed alphabet lead
 * nowhere.
 */
record PageRoute(String page, Map<String, Object> values) {

    private static final String KEY = "([A-Za-z0-9._-]{1,40})";
    private static final Pattern PROGRAM = Pattern.compile("/" + KEY + "/?");
    private static final Pattern REPORT =
            Pattern.compile("/" + KEY + "/checkpoints/" + KEY + "/" + KEY + "/?");

    /** The route of a path behind the servlet's own, which is null or empty for the list. */
    static Optional<PageRoute> of(String pathInfo) {
        if (pathInfo == null || pathInfo.isEmpty() || pathInfo.equals("/")) {
            return Optional.of(new PageRoute("programs", Map.of()));
        }
        Matcher program = PROGRAM.matcher(pathInfo);
        if (program.matches()) {
            return Optional.of(new PageRoute("program", Map.of("program", program.group(1))));
        }
        Matcher report = REPORT.matcher(pathInfo);
        if (report.matches()) {
            return Optional.of(
                    new PageRoute(
                            "report",
                            Map.of(
                                    "program", report.group(1),
                                    "checkpoint", report.group(2),
                                    "bu", report.group(3))));
        }
        return Optional.empty();
    }

    String template() {
        return "ui/" + page + "/page.vm";
    }

    String webResource() {
        return "org.jalon.jira:" + page + "-resources";
    }

    String titleKey() {
        return page.equals("programs") ? "program.list" : page + ".page.title";
    }
}
