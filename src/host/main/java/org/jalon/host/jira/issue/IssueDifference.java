package org.jalon.host.jira.issue;

import org.jalon.host.jira.history.ChangeItem;
import org.jalon.host.jira.project.JiraPriority;
import org.jalon.host.jira.project.JiraResolution;
import org.jalon.host.jira.project.JiraStatus;
import org.jalon.host.jira.project.Priorities;
import org.jalon.host.jira.project.Resolutions;
import org.jalon.host.jira.project.Statuses;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What changed between two states of an issue, in the words and order of Jira's change history. */
public final class IssueDifference {
    private final Users users;
    private final Statuses statuses;
    private final Priorities priorities;
    private final Resolutions resolutions;

    public IssueDifference(
            Users users, Statuses statuses, Priorities priorities, Resolutions resolutions) {
        this.users = users;
        this.statuses = statuses;
        this.priorities = priorities;
        this.resolutions = resolutions;
    }

    List<ChangeItem> between(StoredIssue before, StoredIssue after) {
        List<ChangeItem> items = new ArrayList<>();
        if (!before.summary().equals(after.summary())) {
            items.add(ChangeItem.text("summary", before.summary(), after.summary()));
        }
        if (!before.description().equals(after.description())) {
            items.add(ChangeItem.text("description", before.description(), after.description()));
        }
        add(items, "assignee", before.assigneeKey(), after.assigneeKey(), this::person);
        add(
                items,
                "reporter",
                Optional.of(before.reporterKey()),
                Optional.of(after.reporterKey()),
                this::person);
        add(
                items,
                "priority",
                Optional.of(before.priorityId()),
                Optional.of(after.priorityId()),
                this::priority);
        add(
                items,
                "duedate",
                before.due().map(LocalDate::toString),
                after.due().map(LocalDate::toString),
                this::day);
        if (!before.labels().equals(after.labels())) {
            items.add(
                    ChangeItem.text(
                            "labels",
                            String.join(" ", before.labels()),
                            String.join(" ", after.labels())));
        }
        add(items, "resolution", before.resolutionId(), after.resolutionId(), this::resolution);
        add(
                items,
                "status",
                Optional.of(before.statusId()),
                Optional.of(after.statusId()),
                this::status);
        return items;
    }

    private static void add(
            List<ChangeItem> items,
            String field,
            Optional<String> from,
            Optional<String> to,
            Function<String, String> text) {
        if (!from.equals(to)) {
            items.add(new ChangeItem(field, from, from.map(text), to, to.map(text)));
        }
    }

    private String person(String key) {
        return users.byKey(key).map(JiraUser::displayName).orElse(key);
    }

    private String priority(String id) {
        return priorities.byId(id).map(JiraPriority::name).orElse(id);
    }

    private String resolution(String id) {
        return resolutions.byId(id).map(JiraResolution::name).orElse(id);
    }

    private String status(String id) {
        return statuses.byId(id).map(JiraStatus::name).orElse(id);
    }

    /** Jira shows a date by its time stamp at midnight. */
    private String day(String date) {
        return date + " 00:00:00.0";
    }
}
