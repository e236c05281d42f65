package org.jalon.host.jirarest;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.field.SiteField;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.user.JiraUser;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Issues in Jira's JSON, as one viewer sees them. */
final class IssueJson {
    private static final String EXPANDABLE =
            "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations";

    private final JiraSite site;
    private final Address address;
    private final PeopleJson people;
    private final ConstantsJson constants;
    private final LinksJson links;
    private final List<SiteField> numbers;

    IssueJson(JiraSite site, Address address, JiraUser viewer) {
        this.site = site;
        this.address = address;
        this.people = new PeopleJson(site.users(), address);
        this.constants = new ConstantsJson(address);
        this.numbers = site.customFields().all();
        this.links = new LinksJson(site, address, viewer);
    }

    Map<String, Object> issue(StoredIssue issue, FieldSelection selection) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expand", EXPANDABLE);
        json.put("id", Long.toString(issue.id()));
        json.put("self", address.api("issue/" + issue.id()));
        json.put("key", issue.key());
        json.put("fields", fields(issue, selection));
        return json;
    }

    private Map<String, Object> fields(StoredIssue issue, FieldSelection selection) {
        Wanted wanted = new Wanted(selection, new LinkedHashMap<>());
        wanted.put("summary", issue::summary);
        wanted.put(
                "issuetype",
                () -> constants.type(site.issueTypes().byId(issue.typeId()).orElseThrow()));
        wanted.put(
                "project",
                () ->
                        new ProjectJson(site, address)
                                .brief(site.projects().byId(issue.projectId()).orElseThrow()));
        wanted.put(
                "status",
                () -> constants.status(site.statuses().byId(issue.statusId()).orElseThrow()));
        wanted.put(
                "priority",
                () -> constants.priority(site.priorities().byId(issue.priorityId()).orElseThrow()));
        wanted.put(
                "resolution",
                () ->
                        issue.resolutionId()
                                .flatMap(site.resolutions()::byId)
                                .map(constants::resolution)
                                .orElse(null));
        wanted.put("assignee", () -> issue.assigneeKey().map(people::byKey).orElse(null));
        wanted.put("reporter", () -> people.byKey(issue.reporterKey()));
        wanted.put("creator", () -> people.byKey(issue.creatorKey()));
        wanted.put("created", () -> JiraDates.text(issue.created()));
        wanted.put("updated", () -> JiraDates.text(issue.updated()));
        wanted.put("resolutiondate", () -> issue.resolved().map(JiraDates::text).orElse(null));
        wanted.put("duedate", () -> issue.due().map(LocalDate::toString).orElse(null));
        wanted.put("labels", issue::labels);
        wanted.put("description", () -> issue.description().isEmpty() ? null : issue.description());
        issue.parentId()
                .ifPresent(
                        parent ->
                                wanted.put(
                                        "parent",
                                        () ->
                                                links.linked(
                                                        site.issues().byId(parent).orElseThrow())));
        wanted.put(
                "subtasks",
                () -> site.issues().subTasks(issue.id()).stream().map(links::linked).toList());
        wanted.put("issuelinks", () -> links.of(issue));
        wanted.put("components", List::of);
        wanted.put("fixVersions", List::of);
        wanted.put("versions", List::of);
        wanted.put("comment", () -> comments(issue));
        numbers.stream()
                .filter(SiteField::isNumber)
                .forEach(
                        field ->
                                wanted.put(
                                        field.key(),
                                        () ->
                                                site.customFields()
                                                        .number(field, issue.id())
                                                        .orElse(null)));
        return wanted.fields();
    }

    private Map<String, Object> comments(StoredIssue issue) {
        List<Map<String, Object>> all =
                site.comments().of(issue.id()).stream()
                        .map(new CommentJson(site, address)::comment)
                        .toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("comments", all);
        json.put("maxResults", all.size());
        json.put("total", all.size());
        json.put("startAt", 0);
        return json;
    }

    /** Reads only what was asked for: a search over many issues does not fetch their links. */
    private record Wanted(FieldSelection selection, Map<String, Object> fields) {
        void put(String id, Supplier<Object> value) {
            if (selection.has(id)) {
                fields.put(id, value.get());
            }
        }
    }
}
