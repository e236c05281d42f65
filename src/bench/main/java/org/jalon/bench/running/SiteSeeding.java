package org.jalon.bench.running;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.issue.Seeding;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Puts past work straight into a Jira site, as nothing but a site seen years later. */
final class SiteSeeding {
    static final String ADMINISTRATOR = "admin";
    static final String VIEWER = "pmo";

    private static final LocalDate CREATED = LocalDate.of(2026, 1, 5);

    private final JiraSite site;
    private final Seeding seeding;
    private final JiraUser admin;
    private final JiraUser viewer;
    private final String toDo;
    private final String inProgress;
    private final String done;
    private final String resolution;

    SiteSeeding(JiraSite site) {
        this.site = site;
        this.seeding = site.seeding();
        this.admin = person(ADMINISTRATOR);
        this.viewer = person(VIEWER);
        this.toDo = status("To Do");
        this.inProgress = status("In Progress");
        this.done = status("Done");
        this.resolution = site.resolutions().byName("Done").orElseThrow().id();
    }

    /** One the administrator may do everything in, and the viewer may see. */
    JiraProject project(String key) {
        JiraProject project = site.projects().add(key, key, "", admin, Optional.of("Bench"));
        for (Permission permission : Permission.values()) {
            site.permissions().grantUser(project.id(), permission, admin);
        }
        site.permissions().grantUser(project.id(), Permission.BROWSE_PROJECTS, viewer);
        return project;
    }

    String issueType(String name, boolean subTask) {
        return site.issueTypes()
                .byName(name)
                .orElseGet(() -> site.issueTypes().add(name, "", subTask))
                .id();
    }

    StoredIssue open(NewIssue wanted, boolean begun) {
        return seeding.issue(
                admin, wanted, begun ? inProgress : toDo, noon(CREATED), noon(CREATED));
    }

    StoredIssue resolved(NewIssue wanted, LocalDate day) {
        return seeding.resolvedIssue(
                admin, wanted, done, noon(CREATED), noon(day), resolution, noon(day));
    }

    void link(StoredIssue source, StoredIssue destination, String type) {
        seeding.link(
                source.id(), destination.id(), site.linkTypes().byName(type).orElseThrow().id());
    }

    /** Stores what was noted since the last time. */
    void save() {
        seeding.save();
    }

    /** Whose password is the name, as everybody's. */
    JiraUser person(String name) {
        Optional<JiraUser> known = site.users().byName(name);
        if (known.isPresent()) {
            return known.get();
        }
        JiraUser user = site.users().add(name, name, name, name + "@bench.example", Locale.ENGLISH);
        site.users().join(user, Users.LICENSED);
        if (name.equals(ADMINISTRATOR)) {
            site.users().join(user, Users.ADMINISTRATORS);
        }
        return user;
    }

    private String status(String name) {
        return site.statuses().byName(name).orElseThrow().id();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
