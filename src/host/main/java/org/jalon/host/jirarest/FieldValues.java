package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.HostGap;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.field.SiteField;
import org.jalon.host.jira.issue.IssueEdit;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.JiraUser;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads field values as clients send them, and gathers what is wrong by field, in Jira's words.
 * What a value may be is the site's to decide; this only finds what is meant.
 */
final class FieldValues {
    private final JiraSite site;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private IssueEdit edit = IssueEdit.nothing();

    FieldValues(JiraSite site) {
        this.site = site;
    }

    void set(String field, JsonNode value) {
        switch (field) {
            case "summary" -> text(field, value).ifPresent(text -> edit = edit.summary(text));
            case "description" ->
                    text(field, value).ifPresent(text -> edit = edit.description(text));
            case "priority" -> priority(value).ifPresent(id -> edit = edit.priority(id));
            case "assignee" -> person(field, value).ifPresent(key -> edit = edit.assignee(key));
            case "reporter" ->
                    person(field, value)
                            .ifPresent(key -> key.ifPresent(known -> edit = edit.reporter(known)));
            case "duedate" -> date(value).ifPresent(due -> edit = edit.due(due));
            case "labels" -> strings(field, value).ifPresent(labels -> edit = edit.labels(labels));
            default ->
                    site.customFields()
                            .byKey(field)
                            .ifPresentOrElse(
                                    custom ->
                                            number(custom, value)
                                                    .ifPresent(
                                                            it -> edit = edit.number(custom, it)),
                                    () -> unknown(field));
        }
    }

    private void unknown(String field) {
        wrong(
                field,
                "Field '"
                        + field
                        + "' cannot be set. It is not on the appropriate screen, or"
                        + " unknown.");
    }

    void labels(List<String> all) {
        edit = edit.labels(all);
    }

    void wrong(String field, String message) {
        errors.putIfAbsent(field, message);
    }

    /**
     * @throws Rejected with everything that is wrong
     */
    IssueEdit checked() {
        if (!errors.isEmpty()) {
            throw Rejected.invalid(List.of(), errors);
        }
        return edit;
    }

    /** Outer empty: wrong. Inner empty: nothing in it. */
    private Optional<Optional<Double>> number(SiteField field, JsonNode value) {
        if (!field.isNumber()) {
            throw new HostGap("/rest/api/2/issue", "fields of " + field.type());
        }
        if (value.isNull()) {
            return Optional.of(Optional.empty());
        }
        if (!value.isNumber()) {
            wrong(field.key(), "Operation value must be a number");
            return Optional.empty();
        }
        return Optional.of(Optional.of(value.asDouble()));
    }

    private Optional<String> text(String field, JsonNode value) {
        if (value.isNull()) {
            return Optional.of("");
        }
        if (!value.isTextual()) {
            wrong(field, "Operation value must be a string");
            return Optional.empty();
        }
        return Optional.of(value.asText());
    }

    private Optional<String> priority(JsonNode value) {
        String id = value.path("id").asText("");
        String name = value.path("name").asText("");
        var found = id.isEmpty() ? site.priorities().byName(name) : site.priorities().byId(id);
        if (found.isEmpty()) {
            wrong(
                    "priority",
                    "Priority "
                            + (id.isEmpty() ? "name '" + name : "id '" + id)
                            + "' is not valid");
        }
        return found.map(priority -> priority.id());
    }

    /** Outer empty: wrong. Inner empty: nobody. */
    private Optional<Optional<String>> person(String field, JsonNode value) {
        JsonNode name = value.path("name");
        JsonNode key = value.path("key");
        boolean byName = !name.isMissingNode() && !name.isNull();
        String given = byName ? name.asText() : key.asText("");
        if (given.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        if (given.equals("-1")) {
            throw new HostGap("/rest/api/2/issue", "automatic assignee");
        }
        Optional<JiraUser> found = byName ? site.users().byName(given) : site.users().byKey(given);
        if (found.isEmpty()) {
            wrong(field, "User '" + given + "' does not exist.");
            return Optional.empty();
        }
        return Optional.of(found.map(JiraUser::key));
    }

    private Optional<Optional<LocalDate>> date(JsonNode value) {
        if (value.isNull() || value.asText().isEmpty()) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(LocalDate.parse(value.asText())));
        } catch (DateTimeException malformed) {
            wrong("duedate", "Error parsing date string: " + value.asText());
            return Optional.empty();
        }
    }

    private Optional<List<String>> strings(String field, JsonNode value) {
        if (!value.isArray() && !value.isNull()) {
            wrong(field, "data was not an array");
            return Optional.empty();
        }
        List<String> all = new ArrayList<>();
        value.forEach(entry -> all.add(entry.asText()));
        return Optional.of(all);
    }
}
