package org.jalon.host.jirarest;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.project.JiraProject;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Projects in Jira's JSON. */
final class ProjectJson {
    private final JiraSite site;
    private final Address address;

    ProjectJson(JiraSite site, Address address) {
        this.site = site;
        this.address = address;
    }

    /** As a field of an issue shows it. */
    Map<String, Object> brief(JiraProject project) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", address.api("project/" + project.id()));
        json.put("id", Long.toString(project.id()));
        json.put("key", project.key());
        json.put("name", project.name());
        json.put("projectTypeKey", "software");
        json.put(
                "avatarUrls",
                PeopleJson.avatars(
                        address, "/secure/projectavatar?pid=" + project.id() + "&avatarId=10324"));
        project.category()
                .ifPresent(category -> json.put("projectCategory", Map.of("name", category)));
        return json;
    }

    Map<String, Object> inList(JiraProject project, boolean withLead) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expand", "description,lead,url,projectKeys");
        json.putAll(brief(project));
        if (withLead) {
            json.put("lead", lead(project));
        }
        json.put("archived", false);
        return json;
    }

    Map<String, Object> full(JiraProject project) {
        Map<String, Object> json = inList(project, true);
        ConstantsJson constants = new ConstantsJson(address);
        json.put("description", project.description());
        json.put("components", List.of());
        json.put("issueTypes", site.issueTypes().all().stream().map(constants::type).toList());
        json.put("assigneeType", "UNASSIGNED");
        json.put("versions", List.of());
        json.put("roles", Map.of());
        return json;
    }

    private Map<String, Object> lead(JiraProject project) {
        return new PeopleJson(site.users(), address)
                .brief(site.users().byKey(project.leadKey()).orElseThrow());
    }
}
