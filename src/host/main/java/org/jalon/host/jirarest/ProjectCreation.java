package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a project as an administrator does, with Jira's default permission scheme. */
final class ProjectCreation {
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{1,9}");
    private static final Set<String> MEMBERS =
            Set.of(
                    "key",
                    "name",
                    "description",
                    "lead",
                    "projectTypeKey",
                    "assigneeType",
                    "workflowSchemeId");
    private static final Set<Permission> FOR_ADMINISTRATORS_ONLY =
            EnumSet.of(Permission.DELETE_ISSUES, Permission.ADMINISTER_PROJECTS);

    private final JiraSite site;

    ProjectCreation(JiraSite site) {
        this.site = site;
    }

    JiraProject from(JsonNode body) {
        KnownMembers.require("/rest/api/2/project", body, MEMBERS);
        String key = body.path("key").asText();
        String name = body.path("name").asText().strip();
        Optional<JiraUser> lead = site.users().byName(body.path("lead").asText());
        Map<String, String> wrong = new LinkedHashMap<>(keyErrors(key));
        if (name.isEmpty()) {
            wrong.put("projectName", "You must specify a valid project name.");
        } else if (site.projects().all().stream()
                .anyMatch(project -> project.name().equalsIgnoreCase(name))) {
            wrong.put("projectName", "A project with that name already exists.");
        }
        if (lead.isEmpty()) {
            wrong.put("projectLead", "The user you specified as project lead does not exist.");
        }
        if (!Set.of("business", "software").contains(body.path("projectTypeKey").asText())) {
            wrong.put("projectType", "An invalid project type was specified.");
        }
        if (!wrong.isEmpty()) {
            throw Rejected.invalid(List.of(), wrong);
        }
        return site.transactions().execute(status -> made(body, key, name, lead.orElseThrow()));
    }

    /** What is wrong with a key; empty when a project can have it. */
    Map<String, String> keyErrors(String key) {
        if (!KEY.matcher(key).matches()) {
            return Map.of(
                    "projectKey",
                    "Project keys must start with an uppercase letter, followed by one or more"
                            + " uppercase alphanumeric characters.");
        }
        return site.projects()
                .byKey(key)
                .map(
                        taken ->
                                Map.of(
                                        "projectKey",
                                        "Project '" + taken.name() + "' uses this project key."))
                .orElse(Map.of());
    }

    private JiraProject made(JsonNode body, String key, String name, JiraUser lead) {
        JiraProject project =
                site.projects()
                        .add(key, name, body.path("description").asText(), lead, Optional.empty());
        for (Permission permission : Permission.values()) {
            site.permissions().grantGroup(project.id(), permission, Users.ADMINISTRATORS);
            if (!FOR_ADMINISTRATORS_ONLY.contains(permission)) {
                site.permissions().grantGroup(project.id(), permission, Users.LICENSED);
            }
        }
        if (body.hasNonNull("workflowSchemeId")) {
            site.workflowSchemes().use(body.path("workflowSchemeId").asLong(), project.id());
        }
        return project;
    }
}
