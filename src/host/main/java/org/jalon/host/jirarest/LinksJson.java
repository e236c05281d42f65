package org.jalon.host.jirarest;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.link.JiraLink;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.user.JiraUser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links in Jira's JSON, as far as the viewer may browse what they lead to. */
final class LinksJson {
    private final JiraSite site;
    private final Address address;
    private final JiraUser viewer;

    LinksJson(JiraSite site, Address address, JiraUser viewer) {
        this.site = site;
        this.address = address;
        this.viewer = viewer;
    }

    /** The links of one issue, as its own field shows them: only the other end is named. */
    List<Map<String, Object>> of(StoredIssue issue) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (JiraLink link : site.links().outward(issue.id())) {
            seen(link.destinationId())
                    .ifPresent(other -> found.add(with(link, "outwardIssue", other)));
        }
        for (JiraLink link : site.links().inward(issue.id())) {
            seen(link.sourceId()).ifPresent(other -> found.add(with(link, "inwardIssue", other)));
        }
        return found;
    }

    /** Both ends; empty unless the viewer may browse both. */
    Optional<Map<String, Object>> whole(JiraLink link) {
        return seen(link.sourceId())
                .flatMap(
                        source ->
                                seen(link.destinationId())
                                        .map(
                                                destination -> {
                                                    Map<String, Object> json =
                                                            with(link, "inwardIssue", source);
                                                    json.put("outwardIssue", linked(destination));
                                                    return json;
                                                }));
    }

    /** An issue as a link, a parent or a sub-task names it. */
    Map<String, Object> linked(StoredIssue issue) {
        ConstantsJson constants = new ConstantsJson(address);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("summary", issue.summary());
        fields.put(
                "status", constants.status(site.statuses().byId(issue.statusId()).orElseThrow()));
        fields.put(
                "priority",
                constants.priority(site.priorities().byId(issue.priorityId()).orElseThrow()));
        fields.put(
                "issuetype", constants.type(site.issueTypes().byId(issue.typeId()).orElseThrow()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(issue.id()));
        json.put("key", issue.key());
        json.put("self", address.api("issue/" + issue.id()));
        json.put("fields", fields);
        return json;
    }

    private Map<String, Object> with(JiraLink link, String end, StoredIssue other) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(link.id()));
        json.put("self", address.api("issueLink/" + link.id()));
        json.put(
                "type",
                new ConstantsJson(address)
                        .linkType(site.linkTypes().byId(link.typeId()).orElseThrow()));
        json.put(end, linked(other));
        return json;
    }

    private Optional<StoredIssue> seen(long issueId) {
        return site.issues()
                .byId(issueId)
                .filter(
                        issue ->
                                site.permissions()
                                        .allowed(
                                                viewer,
                                                Permission.BROWSE_PROJECTS,
                                                issue.projectId()));
    }
}
