package org.jalon.host.jira.search;

import org.jalon.host.jira.permission.Permissions;
import org.jalon.host.jira.project.IssueTypes;
import org.jalon.host.jira.project.JiraIssueType;
import org.jalon.host.jira.project.JiraPriority;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.project.JiraResolution;
import org.jalon.host.jira.project.JiraStatus;
import org.jalon.host.jira.project.Priorities;
import org.jalon.host.jira.project.Resolutions;
import org.jalon.host.jira.project.StatusGroup;
import org.jalon.host.jira.project.Statuses;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What the values written in a query stand for: names, keys and ids, case ignored. */
public final class JqlValues {
    private final Permissions permissions;
    private final Users users;
    private final Constants constants;

    /** What the site's administrators set up. */
    public record Constants(
            IssueTypes types, Statuses statuses, Priorities priorities, Resolutions resolutions) {}

    public JqlValues(Permissions permissions, Users users, Constants constants) {
        this.permissions = permissions;
        this.users = users;
        this.constants = constants;
    }

    /** A project the viewer may not browse does not exist; no viewer: whoever may see it. */
    List<Long> projects(String written, String field, JiraUser viewer) {
        return some(
                viewer == null ? permissions.all() : permissions.browsable(viewer),
                project -> List.of(project.key(), project.name(), String.valueOf(project.id())),
                JiraProject::id,
                written,
                field);
    }

    List<String> statuses(String written, String field, JiraUser viewer) {
        return some(
                constants.statuses().all(),
                status -> List.of(status.name(), status.id()),
                JiraStatus::id,
                written,
                field);
    }

    List<String> statusesOfCategory(String written, String field, JiraUser viewer) {
        List<StatusGroup> groups =
                some(
                        Arrays.asList(StatusGroup.values()),
                        group ->
                                List.of(
                                        group.key(),
                                        group.displayName(),
                                        String.valueOf(group.id())),
                        Function.identity(),
                        written,
                        field);
        return constants.statuses().all().stream()
                .filter(status -> groups.contains(status.group()))
                .map(JiraStatus::id)
                .toList();
    }

    List<String> types(String written, String field, JiraUser viewer) {
        return some(
                constants.types().all(),
                type -> List.of(type.name(), type.id()),
                JiraIssueType::id,
                written,
                field);
    }

    List<String> priorities(String written, String field, JiraUser viewer) {
        return some(
                constants.priorities().all(),
                priority -> List.of(priority.name(), priority.id()),
                JiraPriority::id,
                written,
                field);
    }

    List<String> resolutions(String written, String field, JiraUser viewer) {
        return some(
                constants.resolutions().all(),
                resolution -> List.of(resolution.name(), resolution.id()),
                JiraResolution::id,
                written,
                field);
    }

    List<String> people(String written, String field, JiraUser viewer) {
        return users.byName(written)
                .or(() -> users.byKey(written))
                .map(user -> List.of(user.key()))
                .orElseThrow(() -> JqlError.noValue(written, field));
    }

    private static <T, V> List<V> some(
            List<T> all,
            Function<T, List<String>> names,
            Function<T, V> value,
            String written,
            String field) {
        List<V> found =
                all.stream()
                        .filter(
                                one ->
                                        names.apply(one).stream()
                                                .anyMatch(written::equalsIgnoreCase))
                        .map(value)
                        .toList();
        if (found.isEmpty()) {
            throw JqlError.noValue(written, field);
        }
        return found;
    }
}
