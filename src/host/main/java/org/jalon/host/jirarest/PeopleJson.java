package org.jalon.host.jirarest;

import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** People in Jira's JSON. */
final class PeopleJson {
    private static final String USER_AVATAR = "/secure/useravatar?avatarId=10346";

    private final Users users;
    private final Address address;

    PeopleJson(Users users, Address address) {
        this.users = users;
        this.address = address;
    }

    /** As a field of an issue shows a person. */
    Map<String, Object> full(JiraUser user) {
        Map<String, Object> json = brief(user);
        json.put("emailAddress", user.email());
        json.put("timeZone", ZoneId.systemDefault().getId());
        return json;
    }

    /** As a project shows its lead. */
    Map<String, Object> brief(JiraUser user) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", address.api("user?username=" + encoded(user.name())));
        json.put("key", user.key());
        json.put("name", user.name());
        json.put("avatarUrls", avatars(address, USER_AVATAR));
        json.put("displayName", user.displayName());
        json.put("active", user.active());
        return json;
    }

    /** The person's own account: with groups and licences, counted but not listed. */
    Map<String, Object> account(JiraUser user) {
        Map<String, Object> json = full(user);
        json.put("deleted", false);
        json.put("locale", user.language().toLanguageTag().replace('-', '_'));
        json.put("groups", counted(users.groupsOf(user).size()));
        json.put("applicationRoles", counted(users.licensed(user) ? 1 : 0));
        json.put("expand", "groups,applicationRoles");
        return json;
    }

    Map<String, Object> byKey(String key) {
        return full(users.byKey(key).orElseThrow());
    }

    static Map<String, Object> avatars(Address address, String picture) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("48x48", address.site() + picture);
        json.put("24x24", address.site() + picture + "&size=small");
        json.put("16x16", address.site() + picture + "&size=xsmall");
        json.put("32x32", address.site() + picture + "&size=medium");
        return json;
    }

    private static Map<String, Object> counted(int size) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("size", size);
        json.put("items", List.of());
        return json;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
