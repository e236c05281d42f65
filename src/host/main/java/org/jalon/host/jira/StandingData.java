package org.jalon.host.jira;

import org.jalon.host.jira.project.Resolutions;
import org.jalon.host.jira.project.StatusGroup;
import org.jalon.host.jira.user.Users;
import org.jalon.host.workflow.Workflows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a fresh Jira brings along. */
final class StandingData {
    private final JiraSite site;

    StandingData(JiraSite site) {
        this.site = site;
    }

    void addIfMissing() {
        if (!site.priorities().all().isEmpty()) {
            return;
        }
        site.transactions().executeWithoutResult(status -> add());
    }

    private void add() {
        List.of(Users.ADMINISTRATORS, Users.LICENSED).forEach(site.users()::addGroup);
        site.issueTypes().add("Task", "A task that needs to be done.", false);
        site.issueTypes()
                .add(
                        "Bug",
                        "A problem which impairs or prevents the functions of the product.",
                        false);
        site.issueTypes().add("Story", "A user story.", false);
        site.issueTypes().add("Sub-task", "The sub-task of the issue.", true);
        site.statuses().add("To Do", "", StatusGroup.TO_DO);
        site.statuses()
                .add(
                        "In Progress",
                        "This issue is being actively worked on at the moment by the assignee.",
                        StatusGroup.IN_PROGRESS);
        site.statuses().add("Done", "", StatusGroup.DONE);
        site.priorities().add("1", "Highest", "#d04437");
        site.priorities().add("2", "High", "#f15C75");
        site.priorities().add("3", "Medium", "#f79232");
        site.priorities().add("4", "Low", "#707070");
        site.priorities().add("5", "Lowest", "#999999");
        site.resolutions().add(Resolutions.DONE, "Done", "Work has been completed on this issue.");
        site.resolutions().add("10001", "Won't Do", "This issue won't be actioned.");
        site.resolutions()
                .add("10002", "Duplicate", "The problem is a duplicate of an existing issue.");
        site.linkTypes().add("Blocks", "blocks", "is blocked by", "");
        site.linkTypes().add("Cloners", "clones", "is cloned by", "");
        site.linkTypes().add("Duplicate", "duplicates", "is duplicated by", "");
        site.linkTypes().add("Relates", "relates to", "relates to", "");
        site.workflows().importXml(Workflows.STANDARD, standardWorkflow());
        site.dashboards().add("System Dashboard");
    }

    private static String standardWorkflow() {
        try (InputStream file = Workflows.class.getResourceAsStream("standard-workflow.xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
