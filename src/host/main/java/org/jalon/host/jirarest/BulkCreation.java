package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.ws.rs.core.Response;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.JiraUser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes many issues, each on its own: one that is refused does not stop the others. */
final class BulkCreation {
    private final JiraSite site;
    private final Address address;
    private final List<Map<String, Object>> issues = new ArrayList<>();
    private final List<Map<String, Object>> errors = new ArrayList<>();

    BulkCreation(JiraSite site, Address address) {
        this.site = site;
        this.address = address;
    }

    /** 201 unless every single one is refused. */
    Response of(JiraUser user, JsonNode body) {
        int number = 0;
        for (JsonNode wanted : body.path("issueUpdates")) {
            make(user, wanted, number++);
        }
        return Response.status(
                        issues.isEmpty() ? Response.Status.BAD_REQUEST : Response.Status.CREATED)
                .entity(Map.of("issues", issues, "errors", errors))
                .build();
    }

    private void make(JiraUser user, JsonNode wanted, int number) {
        try {
            StoredIssue made = site.issues().create(user, IssueCreation.read(site, wanted));
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", Long.toString(made.id()));
            json.put("key", made.key());
            json.put("self", address.api("issue/" + made.id()));
            issues.add(json);
        } catch (Rejected rejected) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("status", rejected.reason().httpStatus());
            json.put("elementErrors", new ErrorCollection(rejected.messages(), rejected.fields()));
            json.put("failedElementNumber", number);
            errors.add(json);
        }
    }
}
