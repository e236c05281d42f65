package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jalon.host.HostGap;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.IssueEdit;
import org.jalon.host.jira.issue.StoredIssue;

/**
 * What a client wants changed on an issue: {@code fields} sets values, {@code update} holds operations.
 *
 * @param comments to be added
 */
record IssueUpdate(IssueEdit edit, List<String> comments) {

    static IssueUpdate read(JiraSite site, StoredIssue issue, JsonNode body) {
        FieldValues values = new FieldValues(site);
        List<String> comments = new ArrayList<>();
        List<String> labels = new ArrayList<>(issue.labels());
        body.path("fields").properties().forEach(field -> values.set(field.getKey(), field.getValue()));
        body.path("update").properties().forEach(field -> field.getValue().forEach(operation -> {
            Map.Entry<String, JsonNode> named = operation.properties().iterator().next();
            switch (field.getKey() + " " + named.getKey()) {
                case "comment add" -> comments.add(named.getValue().path("body").asText());
                case "labels add" -> labels.add(named.getValue().asText());
                case "labels remove" -> labels.remove(named.getValue().asText());
                default -> set(values, field.getKey(), named);
            }
        }));
        if (!labels.equals(issue.labels())) {
            values.labels(labels);
        }
        return new IssueUpdate(values.checked(), comments);
    }

    boolean changesFields() {
        return !edit.equals(IssueEdit.nothing());
    }

    private static void set(FieldValues values, String field, Map.Entry<String, JsonNode> operation) {
        if (!operation.getKey().equals("set")) {
            throw new HostGap("/rest/api/2/issue", "update." + field + "." + operation.getKey());
        }
        values.set(field, operation.getValue());
    }
}
