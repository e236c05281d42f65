package org.jalon.host.web.page;

import java.util.Map;

/** What a page says to a request. */
public sealed interface Answer {

    static Answer page(String template, Map<String, Object> values) {
        return new Shown(200, template, values);
    }

    static Answer redirect(String path) {
        return new Redirected(path);
    }

    /**
     * A page.
     *
     * @param template name of the template, without folder and ending
     */
    record Shown(int status, String template, Map<String, Object> values) implements Answer {}

    /**
     * The browser is sent on.
     *
     * @param path below the context
     */
    record Redirected(String path) implements Answer {}
}
