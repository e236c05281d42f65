package org.jalon.host.resource;

import java.util.Map;
import java.util.Optional;

/**
 * The kinds of files the site hands out. Anything else, templates first of all, cannot be
 * requested.
 */
final class ContentTypes {
    private static final Map<String, String> BY_EXTENSION =
            Map.ofEntries(
                    Map.entry("html", "text/html;charset=UTF-8"),
                    Map.entry("js", "application/javascript;charset=UTF-8"),
                    Map.entry("css", "text/css;charset=UTF-8"),
                    Map.entry("json", "application/json;charset=UTF-8"),
                    Map.entry("map", "application/json;charset=UTF-8"),
                    Map.entry("txt", "text/plain;charset=UTF-8"),
                    Map.entry("png", "image/png"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("woff", "font/woff"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("ttf", "font/ttf"),
                    Map.entry("eot", "application/vnd.ms-fontobject"));

    private ContentTypes() {}

    static Optional<String> of(String name) {
        return Optional.ofNullable(BY_EXTENSION.get(name.substring(name.lastIndexOf('.') + 1)));
    }
}
