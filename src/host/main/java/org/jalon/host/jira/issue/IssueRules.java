package org.jalon.host.jira.issue;

import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.permission.Permissions;
import org.jalon.host.jira.project.IssueTypes;
import org.jalon.host.jira.project.JiraIssueType;
import org.jalon.host.jira.project.Priorities;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Jira refuses to keep in an issue, field by field and in its words. */
public final class IssueRules {
    private static final int LONGEST_SUMMARY = 255;

    private final Users users;
    private final IssueTypes types;
    private final Priorities priorities;
    private final Permissions permissions;
    private final IssueRows rows;

    public IssueRules(
            Users users,
            IssueTypes types,
            Priorities priorities,
            Permissions permissions,
            IssueRows rows) {
        this.users = users;
        this.types = types;
        this.priorities = priorities;
        this.permissions = permissions;
        this.rows = rows;
    }

    void checkCreate(JiraUser actor, NewIssue wanted) {
        if (!permissions.allowed(actor, Permission.BROWSE_PROJECTS, wanted.projectId())) {
            throw Rejected.invalid(List.of(), Map.of("project", "valid project is required"));
        }
        if (!permissions.allowed(actor, Permission.CREATE_ISSUES, wanted.projectId())) {
            throw Rejected.because(
                    Rejected.Reason.INVALID,
                    "You do not have permission to create issues in this project.");
        }
        Map<String, String> errors = new LinkedHashMap<>();
        checkType(wanted, errors);
        checkSummary(wanted.summary(), errors);
        wanted.priorityId().ifPresent(id -> checkPriority(id, errors));
        wanted.assigneeKey()
                .ifPresent(key -> checkAssignee(actor, key, wanted.projectId(), errors));
        wanted.reporterKey().ifPresent(key -> checkReporter(key, errors));
        checkLabels(wanted.labels(), errors);
        refuse(errors);
    }

    void checkEdit(JiraUser actor, StoredIssue issue, IssueEdit edit) {
        if (!permissions.allowed(actor, Permission.EDIT_ISSUES, issue.projectId())) {
            throw Rejected.because(
                    Rejected.Reason.FORBIDDEN,
                    "You do not have permission to edit issues in this project.");
        }
        Map<String, String> errors = new LinkedHashMap<>();
        edit.summary().ifPresent(text -> checkSummary(text, errors));
        edit.priorityId().ifPresent(id -> checkPriority(id, errors));
        Optional<String> assignee = edit.assigneeKey().flatMap(key -> key);
        assignee.ifPresent(key -> checkAssignee(actor, key, issue.projectId(), errors));
        edit.reporterKey().ifPresent(key -> checkReporter(key, errors));
        edit.labels().ifPresent(labels -> checkLabels(labels, errors));
        refuse(errors);
    }

    private void checkType(NewIssue wanted, Map<String, String> errors) {
        Optional<JiraIssueType> type = types.byId(wanted.typeId());
        Optional<StoredIssue> parent = wanted.parentId().flatMap(rows::byId);
        if (type.isEmpty()) {
            errors.put("issuetype", "valid issue type is required");
        } else if (type.get().subTask() && wanted.parentId().isEmpty()) {
            errors.put(
                    "issuetype",
                    "Issue type is a sub-task but parent issue key or id not specified.");
        } else if (!type.get().subTask() && wanted.parentId().isPresent()) {
            errors.put("issuetype", "The issue type selected is not a sub-task issue type.");
        } else if (wanted.parentId().isPresent() && !mayHold(parent, wanted.projectId())) {
            errors.put("parentIssueKey", "Invalid parent issue.");
        }
    }

    private boolean mayHold(Optional<StoredIssue> parent, long projectId) {
        return parent.filter(issue -> issue.projectId() == projectId)
                .filter(issue -> issue.parentId().isEmpty())
                .isPresent();
    }

    private static void checkSummary(String summary, Map<String, String> errors) {
        if (summary.isBlank()) {
            errors.put("summary", "You must specify a summary of the issue.");
        } else if (summary.lines().count() > 1) {
            errors.put("summary", "The summary is invalid because it contains newline characters.");
        } else if (summary.length() > LONGEST_SUMMARY) {
            errors.put("summary", "Summary must be less than 255 characters.");
        }
    }

    private void checkPriority(String id, Map<String, String> errors) {
        if (priorities.byId(id).isEmpty()) {
            errors.put("priority", "The priority selected is invalid.");
        }
    }

    private void checkAssignee(
            JiraUser actor, String key, long projectId, Map<String, String> errors) {
        Optional<JiraUser> user = users.byKey(key).filter(JiraUser::active);
        if (user.isEmpty()) {
            errors.put("assignee", "User '" + key + "' does not exist.");
        } else if (!permissions.allowed(actor, Permission.ASSIGN_ISSUES, projectId)) {
            errors.put("assignee", "You do not have permission to assign issues.");
        } else if (!permissions.allowed(user.get(), Permission.BROWSE_PROJECTS, projectId)) {
            errors.put("assignee", "User '" + user.get().name() + "' cannot be assigned issues.");
        }
    }

    private void checkReporter(String key, Map<String, String> errors) {
        if (users.byKey(key).isEmpty()) {
            errors.put("reporter", "The reporter specified is not a user.");
        }
    }

    private static void checkLabels(List<String> labels, Map<String, String> errors) {
        labels.stream()
                .filter(label -> label.isBlank() || label.chars().anyMatch(Character::isWhitespace))
                .findFirst()
                .ifPresent(
                        label ->
                                errors.put(
                                        "labels",
                                        "The label '"
                                                + label
                                                + "' contains spaces which is invalid."));
    }

    private static void refuse(Map<String, String> errors) {
        if (!errors.isEmpty()) {
            throw Rejected.invalid(List.of(), errors);
        }
    }
}
