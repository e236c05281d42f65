package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.HostGap;
import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.IssueEdit;
import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.JiraIssueType;
import org.jalon.host.jira.project.JiraProject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the issue a client wants created. */
final class IssueCreation {
    private static final Set<String> PLACE = Set.of("project", "issuetype", "parent");

    private final JiraSite site;
    private final FieldValues values;

    private IssueCreation(JiraSite site) {
        this.site = site;
        this.values = new FieldValues(site);
    }

    static NewIssue read(JiraSite site, JsonNode body) {
        if (!body.path("update").isMissingNode() && !body.path("update").isEmpty()) {
            throw new HostGap("/rest/api/2/issue", "update on create");
        }
        return new IssueCreation(site).read(body.path("fields"));
    }

    private NewIssue read(JsonNode fields) {
        Optional<JiraProject> project = project(fields.path("project"));
        Optional<JiraIssueType> type = type(fields.path("issuetype"));
        Optional<StoredIssue> parent = parent(fields.path("parent"));
        if (type.filter(JiraIssueType::subTask).isPresent()
                && fields.path("parent").isMissingNode()) {
            values.wrong(
                    "issuetype",
                    "Issue type is a sub-task but parent issue key or id not specified.");
        }
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            if (!PLACE.contains(field.getKey())) {
                values.set(field.getKey(), field.getValue());
            }
        }
        IssueEdit filled = values.checked();
        if (!filled.numbers().isEmpty()) {
            throw new HostGap("/rest/api/2/issue", "custom fields on create");
        }
        return new NewIssue(
                project.orElseThrow().id(),
                type.orElseThrow().id(),
                filled.summary().orElse(""),
                filled.description().orElse(""),
                parent.map(StoredIssue::id),
                filled.priorityId(),
                filled.assigneeKey().orElse(Optional.empty()),
                filled.reporterKey(),
                filled.due().orElse(Optional.empty()),
                filled.labels().orElse(List.of()));
    }

    private Optional<JiraProject> project(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            values.wrong("project", "project is required");
            return Optional.empty();
        }
        Optional<JiraProject> found =
                value.hasNonNull("id")
                        ? site.projects().byId(value.path("id").asLong())
                        : site.projects().byKey(value.path("key").asText());
        if (found.isEmpty()) {
            values.wrong("project", "valid project is required");
        }
        return found;
    }

    private Optional<JiraIssueType> type(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            values.wrong("issuetype", "issue type is required");
            return Optional.empty();
        }
        Optional<JiraIssueType> found =
                value.hasNonNull("id")
                        ? site.issueTypes().byId(value.path("id").asText())
                        : site.issueTypes().byName(value.path("name").asText());
        if (found.isEmpty()) {
            values.wrong("issuetype", "valid issue type is required");
        }
        return found;
    }

    private Optional<StoredIssue> parent(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        Optional<StoredIssue> found =
                value.hasNonNull("id")
                        ? site.issues().byId(value.path("id").asLong())
                        : site.issues().byKey(value.path("key").asText());
        if (found.isEmpty()) {
            values.wrong("parent", "Could not find issue by id or key.");
        }
        return found;
    }
}
