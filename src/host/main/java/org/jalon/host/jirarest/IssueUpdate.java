package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.HostGap;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.IssueEdit;
import org.jalon.host.jira.issue.StoredIssue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a client wants changed on an issue: {@code fields} sets values, {@code update} holds
 * operations.
 *
 * @param comments to be added
 */
record IssueUpdate(IssueEdit edit, List<String> comments) {

    static IssueUpdate read(JiraSite site, StoredIssue issue, JsonNode body) {
        FieldValues values = new FieldValues(site);
        List<String> comments = new ArrayList<>();
        List<String> labels = new ArrayList<>(issue.labels());
        for (Map.Entry<String, JsonNode> field : body.path("fields").properties()) {
            values.set(field.getKey(), field.getValue());
        }
        for (Map.Entry<String, JsonNode> field : body.path("update").properties()) {
            for (JsonNode operations : field.getValue()) {
                for (Map.Entry<String, JsonNode> operation : operations.properties()) {
                    JsonNode value = operation.getValue();
                    switch (field.getKey() + " " + operation.getKey()) {
                        case "comment add" -> comments.add(value.path("body").asText());
                        case "labels add" -> labels.add(value.asText());
                        case "labels remove" -> labels.remove(value.asText());
                        default -> set(values, field.getKey(), operation);
                    }
                }
            }
        }
        if (!labels.equals(issue.labels())) {
            values.labels(labels);
        }
        return new IssueUpdate(values.checked(), comments);
    }

    boolean changesFields() {
        return !edit.equals(IssueEdit.nothing());
    }

    private static void set(
            FieldValues values, String field, Map.Entry<String, JsonNode> operation) {
        if (!operation.getKey().equals("set")) {
            throw new HostGap("/rest/api/2/issue", "update." + field + "." + operation.getKey());
        }
        values.set(field, operation.getValue());
    }
}
