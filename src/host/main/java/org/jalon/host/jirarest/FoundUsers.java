package org.jalon.host.jirarest;

import org.jalon.host.jira.user.JiraUser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A search for people as Jira's pickers do it: what was typed begins the login name, the mail
 * address or a word of the full name; only people who may log in are offered.
 */
record FoundUsers(String query, int most) {

    Map<String, Object> among(List<JiraUser> all) {
        String typed = query.strip().toLowerCase(Locale.ROOT);
        List<JiraUser> found =
                typed.isEmpty()
                        ? List.of()
                        : all.stream()
                                .filter(JiraUser::active)
                                .filter(user -> matches(user, typed))
                                .toList();
        List<JiraUser> shown = found.stream().limit(most).toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("users", shown.stream().map(user -> user(user, typed)).toList());
        json.put("total", found.size());
        json.put("header", "Showing " + shown.size() + " of " + found.size() + " matching users");
        return json;
    }

    private static boolean matches(JiraUser user, String typed) {
        List<String> beginnings = new ArrayList<>(List.of(user.name(), user.email()));
        beginnings.add(user.displayName());
        beginnings.addAll(List.of(user.displayName().split("\\s+")));
        return beginnings.stream()
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).startsWith(typed));
    }

    private static Map<String, Object> user(JiraUser user, String typed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", user.name());
        json.put("key", user.key());
        json.put(
                "html",
                marked(user.displayName(), typed)
                        + " - "
                        + marked(user.email(), typed)
                        + " ("
                        + marked(user.name(), typed)
                        + ")");
        json.put("displayName", user.displayName());
        return json;
    }

    /** The text for a page, with the beginning of a word that was typed in bold. */
    private static String marked(String text, String typed) {
        Matcher matcher =
                Pattern.compile(
                                "(?<!\\S)" + Pattern.quote(typed),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text);
        return matcher.find()
                ? escaped(text.substring(0, matcher.start()))
                        + "<strong>"
                        + escaped(matcher.group())
                        + "</strong>"
                        + escaped(text.substring(matcher.end()))
                : escaped(text);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
