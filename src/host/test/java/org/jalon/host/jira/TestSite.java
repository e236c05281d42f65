package org.jalon.host.jira;

import org.jalon.host.jira.issue.NewIssue;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;
import org.junit.rules.ExternalResource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A fresh site with three people: anna may do everything, ben only browse, carl nothing. */
public final class TestSite extends ExternalResource {
    private final AtomicInteger projects = new AtomicInteger();
    private TestDatabase database;
    private TestClock clock;
    private JiraSite site;
    private JiraUser anna;
    private JiraUser ben;
    private JiraUser carl;

    @Override
    protected void before() {
        database = TestDatabase.open();
        clock = new TestClock();
        site = new JiraSite(database, clock, () -> List.of(new TestAddOn()));
        anna = person("anna", "Anna Admin", Locale.ENGLISH);
        ben = person("ben", "Ben Browser", Locale.FRENCH);
        carl = person("carl", "Carl Outside", Locale.ENGLISH);
        site.users().join(anna, Users.ADMINISTRATORS);
        site.users().join(ben, Users.LICENSED);
    }

    @Override
    protected void after() {
        database.close();
    }

    public JiraSite jira() {
        return site;
    }

    public TestDatabase database() {
        return database;
    }

    public TestClock clock() {
        return clock;
    }

    public JiraUser anna() {
        return anna;
    }

    public JiraUser ben() {
        return ben;
    }

    public JiraUser carl() {
        return carl;
    }

    /** A new project of a key of its own, for example {@code PA}. */
    public JiraProject project() {
        String key = "P" + (char) ('A' + projects.getAndIncrement());
        JiraProject project =
                site.projects().add(key, "Project " + key, "", anna, Optional.empty());
        for (Permission permission : Permission.values()) {
            site.permissions().grantGroup(project.id(), permission, Users.ADMINISTRATORS);
        }
        site.permissions().grantUser(project.id(), Permission.BROWSE_PROJECTS, ben);
        return project;
    }

    public NewIssue task(JiraProject project, String summary) {
        return NewIssue.of(project.id(), typeId("Task"), summary);
    }

    public NewIssue story(JiraProject project, String summary) {
        return NewIssue.of(project.id(), typeId("Story"), summary);
    }

    public StoredIssue issue(JiraProject project, String summary) {
        return site.issues().create(anna, task(project, summary));
    }

    public String typeId(String name) {
        return site.issueTypes().byName(name).orElseThrow().id();
    }

    public String statusId(String name) {
        return site.statuses().byName(name).orElseThrow().id();
    }

    public <T> T service(Class<T> type) {
        return type.cast(site.services().get(type));
    }

    private JiraUser person(String name, String displayName, Locale language) {
        return site.users().add(name, name, displayName, name + "@example.org", language);
    }
}
