package org.jalon.host.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * How a route is asked so that whoever may is let through.
 *
 * @param query behind the address, or empty
 * @param body null for none; like the query it may hold names in braces
 * @param before what has to be there each time, and what the names then stand for
 */
record RoleRequest(String query, String body, Function<RoleDesk, Map<String, String>> before) {
    /** What the sample and the add-on have anyway. */
    static final Map<String, String> USUAL =
            Map.ofEntries(
                    Map.entry("program", "XBP"),
                    Map.entry("bu", "FR"),
                    Map.entry("milestone", "M10"),
                    Map.entry("checkpoint", "CP5"),
                    Map.entry("criterion", "CP4-1"),
                    Map.entry("version", "v3.0"),
                    Map.entry("method", "light"),
                    Map.entry("code", "light"),
                    Map.entry("table", "milestones"),
                    Map.entry("function", "rules"),
                    Map.entry("key", "FR-1"));

    static RoleRequest reading() {
        return new RoleRequest("", null, desk -> Map.of());
    }

    static RoleRequest sending(String body) {
        return new RoleRequest("", body, desk -> Map.of());
    }

    RoleRequest asking(String behind) {
        return new RoleRequest(behind, body, before);
    }

    RoleRequest with(String name, String value) {
        return after(desk -> Map.of(name, value));
    }

    RoleRequest after(Function<RoleDesk, Map<String, String>> arranging) {
        return new RoleRequest(query, body, arranging);
    }

    /** The usual values and those that arranging brings. */
    Map<String, String> values(RoleDesk desk) {
        Map<String, String> values = new HashMap<>(USUAL);
        values.putAll(before.apply(desk));
        return values;
    }

    /** The address below the module's. */
    String address(Route route, Map<String, String> values) {
        return filled(route.template() + query, values);
    }

    String body(Map<String, String> values) {
        return body == null ? null : filled(body.replace('\'', '"'), values);
    }

    private static String filled(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
