package org.jalon.host.jira;

import org.jalon.host.database.Database;
import org.jalon.host.jira.dashboard.Dashboards;
import org.jalon.host.jira.field.CustomFields;
import org.jalon.host.jira.history.History;
import org.jalon.host.jira.issue.Comments;
import org.jalon.host.jira.issue.Issues;
import org.jalon.host.jira.issue.Seeding;
import org.jalon.host.jira.link.LinkTypes;
import org.jalon.host.jira.link.Links;
import org.jalon.host.jira.permission.Permissions;
import org.jalon.host.jira.project.IssueTypes;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.project.Priorities;
import org.jalon.host.jira.project.Projects;
import org.jalon.host.jira.project.Resolutions;
import org.jalon.host.jira.project.Statuses;
import org.jalon.host.jira.search.Search;
import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.Authentication;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;
import org.jalon.host.plugin.Plugins;
import org.jalon.host.workflow.WorkflowSchemes;
import org.jalon.host.workflow.Workflows;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.Map;

/**
 * One Jira site over one database. Makes its tables and Jira's standing data (issue types,
 * statuses, priorities, resolutions, link types, the standard workflow, the system dashboard, the
 * standard groups) if they are not there yet. Safe for use by several threads.
 */
public final class JiraSite {
    private final SiteParts parts;

    /**
     * @param clock its zone is the site's: dates without time are read in it
     */
    public JiraSite(Database database, Clock clock, Plugins plugins) {
        SiteDatabase tables = new SiteDatabase(database, clock);
        tables.createTables();
        parts = new SiteParts(tables, plugins);
        new StandingData(this).addIfMissing();
    }

    public Users users() {
        return parts.users;
    }

    public Authentication authentication() {
        return parts.authentication;
    }

    public Projects projects() {
        return parts.projects;
    }

    public IssueTypes issueTypes() {
        return parts.issueTypes;
    }

    public Statuses statuses() {
        return parts.statuses;
    }

    public Priorities priorities() {
        return parts.priorities;
    }

    public Resolutions resolutions() {
        return parts.resolutions;
    }

    public Permissions permissions() {
        return parts.permissions;
    }

    public Issues issues() {
        return parts.issues;
    }

    public CustomFields customFields() {
        return parts.customFields;
    }

    public Comments comments() {
        return parts.comments;
    }

    public History history() {
        return parts.history;
    }

    public Links links() {
        return parts.links;
    }

    public LinkTypes linkTypes() {
        return parts.linkTypes;
    }

    public Search search() {
        return parts.search;
    }

    public Workflows workflows() {
        return parts.workflows;
    }

    public WorkflowSchemes workflowSchemes() {
        return parts.workflowSchemes;
    }

    /** Takes a project out of the world with all its issues; Jira tells nobody of the issues. */
    public void removeProject(JiraUser actor, JiraProject project) {
        parts.database.inTransaction(
                () -> {
                    parts.issues.deleteAllOf(actor, project.id());
                    parts.projects.remove(project.id());
                });
    }

    public Dashboards dashboards() {
        return parts.dashboards;
    }

    /** A fresh batch of past work to load. */
    public Seeding seeding() {
        return parts.seeding();
    }

    /** The site's transaction; joins one that is already open on the thread. */
    public TransactionTemplate transactions() {
        return parts.database.transactions();
    }

    /**
     * The Jira API objects by the type an add-on asks for, for OSGi and {@code ComponentAccessor}.
     */
    public Map<Class<?>, Object> services() {
        return parts.services;
    }
}
