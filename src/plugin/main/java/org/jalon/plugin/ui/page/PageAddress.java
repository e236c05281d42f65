package org.jalon.plugin.ui.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses of one page, such as {@code /{program}/timeline}: what stands in braces is a key.
 * Keys outside the allowed alphabet lead nowhere; a slash at the end means nothing.
 */
final class PageAddress {
    private static final String KEY = "([A-Za-z0-9._-]{1,40})";
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    private final String page;
    private final String template;
    private final List<String> names = new ArrayList<>();
    private final Pattern pattern;

    PageAddress(String page, String template) {
        this.page = page;
        this.template = template;
        Matcher name = NAME.matcher(template);
        StringBuilder written = new StringBuilder();
        while (name.find()) {
            names.add(name.group(1));
            name.appendReplacement(written, Matcher.quoteReplacement(KEY));
        }
        name.appendTail(written);
        this.pattern = Pattern.compile(written + "/?");
    }

    Optional<PageRoute> match(String address) {
        Matcher found = pattern.matcher(address);
        if (!found.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int group = 0; group < names.size(); group++) {
            values.put(names.get(group), found.group(group + 1));
        }
        return Optional.of(new PageRoute(page, values));
    }

    /** The template, which is how tests list the pages there are. */
    @Override
    public String toString() {
        return template;
    }
}
