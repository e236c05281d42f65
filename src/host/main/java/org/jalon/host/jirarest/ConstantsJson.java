package org.jalon.host.jirarest;

import org.jalon.host.jira.link.JiraLinkType;
import org.jalon.host.jira.project.JiraIssueType;
import org.jalon.host.jira.project.JiraPriority;
import org.jalon.host.jira.project.JiraResolution;
import org.jalon.host.jira.project.JiraStatus;
import org.jalon.host.jira.project.StatusGroup;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Statuses, types, priorities, resolutions and link types in Jira's JSON. */
final class ConstantsJson {
    private final Address address;

    ConstantsJson(Address address) {
        this.address = address;
    }

    Map<String, Object> status(JiraStatus status) {
        Map<String, Object> json = named("status/" + status.id(), status.id(), status.name());
        json.put("description", status.description());
        json.put("iconUrl", address.site() + "/");
        json.put("statusCategory", category(status.group()));
        return json;
    }

    Map<String, Object> type(JiraIssueType type) {
        Map<String, Object> json = named("issuetype/" + type.id(), type.id(), type.name());
        json.put("description", type.description());
        json.put("iconUrl", icon("issuetypes", type.name()));
        json.put("subtask", type.subTask());
        return json;
    }

    Map<String, Object> priority(JiraPriority priority) {
        Map<String, Object> json =
                named("priority/" + priority.id(), priority.id(), priority.name());
        json.put("iconUrl", icon("priorities", priority.name()));
        return json;
    }

    /** With the colour, which only the list of priorities shows. */
    Map<String, Object> priorityInList(JiraPriority priority) {
        Map<String, Object> json = priority(priority);
        json.put("statusColor", priority.colour());
        json.put("description", "");
        return json;
    }

    Map<String, Object> resolution(JiraResolution resolution) {
        Map<String, Object> json =
                named("resolution/" + resolution.id(), resolution.id(), resolution.name());
        json.put("description", resolution.description());
        return json;
    }

    Map<String, Object> linkType(JiraLinkType type) {
        Map<String, Object> json =
                named("issueLinkType/" + type.id(), Long.toString(type.id()), type.name());
        json.put("inward", type.inward());
        json.put("outward", type.outward());
        return json;
    }

    private Map<String, Object> category(StatusGroup group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", address.api("statuscategory/" + group.id()));
        json.put("id", group.id());
        json.put("key", group.key());
        json.put("colorName", colour(group));
        json.put("name", group.displayName());
        return json;
    }

    private static String colour(StatusGroup group) {
        return switch (group) {
            case UNDEFINED -> "medium-gray";
            case TO_DO -> "default";
            case IN_PROGRESS -> "inprogress";
            case DONE -> "success";
        };
    }

    private Map<String, Object> named(String path, String id, String name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", address.api(path));
        json.put("id", id);
        json.put("name", name);
        return json;
    }

    private String icon(String kind, String name) {
        String file = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return address.site() + "/images/icons/" + kind + "/" + file + ".svg";
    }
}
