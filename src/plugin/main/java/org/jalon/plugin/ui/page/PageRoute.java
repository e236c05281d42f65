package org.jalon.plugin.ui.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which page an address below {@code /plugins/servlet/jalon/programs} means: its folder under
 * {@code ui/} and the values its shell hands to the script.
 */
record PageRoute(String page, Map<String, String> values) {

    /** Every page is one line; the first that fits is meant. */
    static final List<PageAddress> PAGES =
            List.of(
                    new PageAddress("programs", ""),
                    new PageAddress("setup", "/~new"),
                    new PageAddress("sample", "/~sample"),
                    new PageAddress("guards", "/~guards"),
                    new PageAddress("mine", "/~checkpoints"),
                    new PageAddress("program", "/{program}"),
                    new PageAddress("exchange", "/{program}/exchange"),
                    new PageAddress("byhand", "/{program}/by-hand"),
                    new PageAddress("timeline", "/{program}/timeline"),
                    new PageAddress("dependencies", "/{program}/dependencies"),
                    new PageAddress("rules", "/{program}/rules"),
                    new PageAddress("sources", "/{program}/sources"),
                    new PageAddress("bulk", "/{program}/link-issues"),
                    new PageAddress("bypasses", "/{program}/bypasses"),
                    new PageAddress("decisions", "/{program}/decisions/{bu}"),
                    new PageAddress("definitions", "/{program}/criteria"),
                    new PageAddress("bu", "/{program}/bus/{bu}"),
                    new PageAddress("people", "/{program}/people"),
                    new PageAddress("health", "/{program}/health"),
                    new PageAddress("versions", "/{program}/versions"),
                    new PageAddress("publish", "/{program}/versions/{version}"),
                    new PageAddress("assessments", "/{program}/assessments/{bu}"),
                    new PageAddress("changes", "/{program}/changes"),
                    new PageAddress("checkpoints", "/{program}/checkpoints"),
                    new PageAddress("report", "/{program}/checkpoints/{checkpoint}/{bu}"));

    PageRoute {
        values = Map.copyOf(values);
    }

    /** The route of a path behind the servlet's own, which is null or empty for the list. */
    static Optional<PageRoute> of(String pathInfo) {
        String address = pathInfo == null ? "" : pathInfo;
        return PAGES.stream().flatMap(page -> page.match(address).stream()).findFirst();
    }

    String template() {
        return "ui/" + page + "/page.vm";
    }

    String webResource() {
        return "org.jalon.jira:" + page + "-resources";
    }

    String titleKey() {
        return page + ".page.title";
    }
}
