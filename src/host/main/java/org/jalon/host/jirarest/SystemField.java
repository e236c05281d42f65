package org.jalon.host.jirarest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The system fields the host has, as Jira describes them to clients. */
enum SystemField {
    SUMMARY("summary", "Summary", "string", true, "summary"),
    ISSUE_TYPE("issuetype", "Issue Type", "issuetype", true, "issuetype", "type"),
    PROJECT("project", "Project", "project", true, "project"),
    PARENT("parent", "Parent", "issuelink", false, "parent"),
    PRIORITY("priority", "Priority", "priority", false, "priority"),
    ASSIGNEE("assignee", "Assignee", "user", false, "assignee"),
    REPORTER("reporter", "Reporter", "user", false, "reporter"),
    DUE("duedate", "Due Date", "date", false, "due", "duedate"),
    LABELS("labels", "Labels", "array", false, "labels"),
    DESCRIPTION("description", "Description", "string", false, "description"),
    STATUS("status", "Status", "status", false, "status"),
    RESOLUTION("resolution", "Resolution", "resolution", false, "resolution"),
    RESOLVED("resolutiondate", "Resolved", "datetime", false, "resolutiondate", "resolved"),
    CREATOR("creator", "Creator", "user", false, "creator"),
    CREATED("created", "Created", "datetime", false, "created", "createdDate"),
    UPDATED("updated", "Updated", "datetime", false, "updated", "updatedDate"),
    SUB_TASKS("subtasks", "Sub-Tasks", "array", false, "subtasks"),
    LINKS("issuelinks", "Linked Issues", "array", false, "issuelinks"),
    COMMENT("comment", "Comment", "comments-page", false, "comment");

    private final String id;
    private final String label;
    private final String type;
    private final boolean required;
    private final List<String> clauses;

    SystemField(String id, String label, String type, boolean required, String... clauses) {
        this.id = id;
        this.label = label;
        this.type = type;
        this.required = required;
        this.clauses = List.of(clauses);
    }

    /** Whether somebody fills it in when creating an issue. */
    boolean onCreate(boolean subTask) {
        return this == PARENT ? subTask : ordinal() <= DESCRIPTION.ordinal();
    }

    Map<String, Object> described() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("name", label);
        json.put("custom", false);
        json.put("orderable", ordinal() <= DESCRIPTION.ordinal());
        json.put("navigable", this != COMMENT && this != PARENT);
        json.put("searchable", this != SUB_TASKS);
        json.put("clauseNames", clauses);
        json.put("schema", schema());
        return json;
    }

    Map<String, Object> toFillIn() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("required", required || this == PARENT);
        json.put("schema", schema());
        json.put("name", label);
        json.put("fieldId", id);
        json.put("hasDefaultValue", this == PRIORITY);
        json.put(
                "operations",
                new ArrayList<>(this == LABELS ? List.of("add", "set", "remove") : List.of("set")));
        return json;
    }

    private Map<String, Object> schema() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", type);
        if (type.equals("array")) {
            json.put("items", this == LABELS ? "string" : "issuelinks");
        }
        json.put("system", id);
        return json;
    }
}
