package org.jalon.host.browser;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.issue.Seeding;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Twelve countries' projects as they are before anybody has heard of the add-on, and one other. */
final class ExistingProjects {
    static final int ISSUES = 30;
    private static final int MORE_THAN_A_RULE_MAY_FIND = 10_001;
    private static final Map<String, String> COUNTRIES =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("AT", "Austria parcels"),
                            Map.entry("BE", "Belgium parcels"),
                            Map.entry("CH", "Switzerland parcels"),
                            Map.entry("CZ", "Czechia parcels"),
                            Map.entry("DE", "Germany parcels"),
                            Map.entry("ES", "Spain parcels"),
                            Map.entry("FR", "France parcels"),
                            Map.entry("IT", "Italy parcels"),
                            Map.entry("NL", "Netherlands parcels"),
                            Map.entry("PL", "Poland parcels"),
                            Map.entry("PT", "Portugal parcels"),
                            Map.entry("UK", "United Kingdom parcels")));

    private final JiraSite site;

    ExistingProjects(JiraSite site) {
        this.site = site;
    }

    void fill() {
        JiraUser admin = person("admin", "Jira administrator");
        site.users().join(admin, Users.ADMINISTRATORS);
        Seeding seeding = site.seeding();
        COUNTRIES.forEach(
                (key, name) -> {
                    String lead = "lead-" + key.toLowerCase(Locale.ROOT);
                    work(
                            seeding,
                            project(key, name, person(lead, "Lead " + key), "Countries"),
                            ISSUES);
                });
        project("HELP", "IT help desk", admin, "Internal");
        work(
                seeding,
                project("LOG", "Everything ever", admin, "Internal"),
                MORE_THAN_A_RULE_MAY_FIND);
        seeding.save();
    }

    private JiraUser person(String name, String displayName) {
        JiraUser user =
                site.users()
                        .add(name, name, displayName, name + "@example.invalid", Locale.ENGLISH);
        site.users().join(user, Users.LICENSED);
        return user;
    }

    private JiraProject project(String key, String name, JiraUser lead, String category) {
        JiraProject project = site.projects().add(key, name, "", lead, Optional.of(category));
        for (Permission permission : Permission.values()) {
            site.permissions().grantGroup(project.id(), permission, Users.LICENSED);
        }
        return project;
    }

    /** A third each is to do, in progress and done. */
    private void work(Seeding seeding, JiraProject project, int issues) {
        Instant created = Instant.now().minus(Duration.ofDays(40));
        JiraUser lead = site.users().byKey(project.leadKey()).orElseThrow();
        String task = site.issueTypes().byName("Task").orElseThrow().id();
        String done = site.resolutions().byName("Done").orElseThrow().id();
        for (int number = 1; number <= issues; number++) {
            NewIssue wanted = NewIssue.of(project.id(), task, "Work item " + number);
            Instant touched = created.plus(Duration.ofDays(number % 40));
            switch (number % 3) {
                case 0 ->
                        seeding.resolvedIssue(
                                lead, wanted, status("Done"), created, touched, done, touched);
                case 1 -> seeding.issue(lead, wanted, status("In Progress"), created, touched);
                default -> seeding.issue(lead, wanted, status("To Do"), created, touched);
            }
        }
    }

    private String status(String name) {
        return site.statuses().byName(name).orElseThrow().id();
    }
}
