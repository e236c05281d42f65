package org.jalon.host.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;

import org.jalon.host.database.Database;
import org.jalon.host.jira.dashboard.Dashboards;
import org.jalon.host.jira.event.Listeners;
import org.jalon.host.jira.history.History;
import org.jalon.host.jira.issue.Comments;
import org.jalon.host.jira.issue.IssueChanges;
import org.jalon.host.jira.issue.IssueCreation;
import org.jalon.host.jira.issue.IssueDeletion;
import org.jalon.host.jira.issue.IssueDifference;
import org.jalon.host.jira.issue.IssueEditing;
import org.jalon.host.jira.issue.IssueEvents;
import org.jalon.host.jira.issue.IssueFlow;
import org.jalon.host.jira.issue.IssueObjects;
import org.jalon.host.jira.issue.IssueRows;
import org.jalon.host.jira.issue.IssueRules;
import org.jalon.host.jira.issue.Issues;
import org.jalon.host.jira.issue.IssuesForAddOns;
import org.jalon.host.jira.issue.Seeding;
import org.jalon.host.jira.link.LinkEvents;
import org.jalon.host.jira.link.LinkHistory;
import org.jalon.host.jira.link.LinkObjects;
import org.jalon.host.jira.link.LinkRules;
import org.jalon.host.jira.link.LinkTypes;
import org.jalon.host.jira.link.Links;
import org.jalon.host.jira.link.LinksForAddOns;
import org.jalon.host.jira.permission.Permissions;
import org.jalon.host.jira.permission.PermissionsForAddOns;
import org.jalon.host.jira.project.IssueTypes;
import org.jalon.host.jira.project.Priorities;
import org.jalon.host.jira.project.Projects;
import org.jalon.host.jira.project.ProjectsForAddOns;
import org.jalon.host.jira.project.Resolutions;
import org.jalon.host.jira.project.Statuses;
import org.jalon.host.jira.search.JqlValues;
import org.jalon.host.jira.search.Search;
import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.Authentication;
import org.jalon.host.jira.user.Users;
import org.jalon.host.jira.user.UsersForAddOns;
import org.jalon.host.plugin.Plugins;
import org.jalon.host.workflow.Beginning;
import org.jalon.host.workflow.TransitionOffer;
import org.jalon.host.workflow.Transitions;
import org.jalon.host.workflow.WorkflowEngine;
import org.jalon.host.workflow.Workflows;
import org.jalon.host.workflow.function.JiraFunctions;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * One Jira site over one database: the place where its parts are put together, and their facade.
 * Makes its tables and Jira's standing data (issue types, statuses, priorities, resolutions, link
 * types, the standard workflow, the system dashboard, the standard groups) if they are not there
 * yet. Safe for use by several threads.
 */
public final class JiraSite {
    private final SiteDatabase database;
    private final Authentication authentication = new Authentication();
    private final Users users;
    private final Projects projects;
    private final IssueTypes issueTypes;
    private final Statuses statuses;
    private final Priorities priorities;
    private final Resolutions resolutions;
    private final Permissions permissions;
    private final IssueRows issueRows;
    private final Issues issues;
    private final Comments comments;
    private final History history;
    private final Links links;
    private final LinkTypes linkTypes;
    private final Search search;
    private final Workflows workflows;
    private final IssueFlow flow;
    private final Dashboards dashboards;
    private final Map<Class<?>, Object> services;

    /**
     * @param clock its zone is the site's: dates without time are read in it
     */
    public JiraSite(Database database, Clock clock, Plugins plugins) {
        this.database = new SiteDatabase(database, clock);
        this.database.createTables();
        users = new Users(this.database);
        projects = new Projects(this.database);
        issueTypes = new IssueTypes(this.database);
        statuses = new Statuses(this.database);
        priorities = new Priorities(this.database);
        resolutions = new Resolutions(this.database);
        permissions = new Permissions(this.database, projects);
        history = new History(this.database);
        dashboards = new Dashboards(this.database);

        Listeners listeners = new Listeners();
        IssueObjects objects = new IssueObjects(users, projects, issueTypes, statuses);
        IssueEvents events = new IssueEvents(listeners, objects);
        issueRows = new IssueRows(this.database);
        IssueDifference difference = new IssueDifference(users, statuses, priorities, resolutions);
        IssueChanges changes =
                new IssueChanges(this.database, issueRows, difference, history, events);
        comments = new Comments(this.database, issueRows, changes, events, permissions);

        linkTypes = new LinkTypes(this.database);
        LinkObjects linkObjects = new LinkObjects(issueRows, objects);
        links =
                new Links(
                        this.database,
                        new LinkRules(linkTypes, issueRows, permissions),
                        new LinkHistory(linkTypes, issueRows, changes),
                        new LinkEvents(this.database, listeners, linkObjects));

        WorkflowEngine engine =
                new WorkflowEngine(
                        this.database, new JiraFunctions(changes, comments, events), plugins);
        flow = new Beginning(engine, objects);
        TransitionOffer offer =
                new TransitionOffer(
                        engine,
                        objects,
                        permissions,
                        comments,
                        new TransitionOffer.Constants(statuses, resolutions));
        workflows =
                new Workflows(
                        this.database,
                        engine,
                        statuses,
                        new Transitions(this.database, engine, issueRows, objects, offer));

        IssueRules rules = new IssueRules(users, issueTypes, priorities, permissions, issueRows);
        issues =
                new Issues(
                        issueRows,
                        permissions,
                        new IssueCreation(this.database, projects, priorities, rules, flow),
                        new IssueEditing(this.database, issueRows, rules, changes, events),
                        new IssueDeletion(
                                this.database,
                                issueRows,
                                permissions,
                                events,
                                List.of(
                                        links,
                                        comments,
                                        (actor, issue) -> history.forget(issue.id()),
                                        engine)));
        search =
                new Search(
                        this.database,
                        issueRows,
                        permissions,
                        issues,
                        new JqlValues(
                                permissions,
                                users,
                                new JqlValues.Constants(
                                        issueTypes, statuses, priorities, resolutions)));
        services = services(listeners, objects, linkObjects);
        new StandingData(this).addIfMissing();
    }

    public Users users() {
        return users;
    }

    public Authentication authentication() {
        return authentication;
    }

    public Projects projects() {
        return projects;
    }

    public IssueTypes issueTypes() {
        return issueTypes;
    }

    public Statuses statuses() {
        return statuses;
    }

    public Priorities priorities() {
        return priorities;
    }

    public Resolutions resolutions() {
        return resolutions;
    }

    public Permissions permissions() {
        return permissions;
    }

    public Issues issues() {
        return issues;
    }

    public Comments comments() {
        return comments;
    }

    public History history() {
        return history;
    }

    public Links links() {
        return links;
    }

    public LinkTypes linkTypes() {
        return linkTypes;
    }

    public Search search() {
        return search;
    }

    public Workflows workflows() {
        return workflows;
    }

    public Dashboards dashboards() {
        return dashboards;
    }

    /** A fresh batch of past work to load. */
    public Seeding seeding() {
        return new Seeding(database, issueRows, projects, priorities, flow);
    }

    /** The site's transaction; joins one that is already open on the thread. */
    public TransactionTemplate transactions() {
        return database.transactions();
    }

    /**
     * The Jira API objects by the type an add-on asks for, for OSGi and {@code ComponentAccessor}.
     */
    public Map<Class<?>, Object> services() {
        return services;
    }

    private Map<Class<?>, Object> services(
            Listeners listeners, IssueObjects objects, LinkObjects linkObjects) {
        UsersForAddOns people = new UsersForAddOns(users);
        LinksForAddOns linking = new LinksForAddOns(links, linkTypes, linkObjects);
        return Map.of(
                EventPublisher.class, listeners,
                IssueManager.class, new IssuesForAddOns(issues, objects),
                IssueLinkManager.class, linking,
                IssueLinkTypeManager.class, linking,
                ProjectManager.class, new ProjectsForAddOns(projects),
                PermissionManager.class, new PermissionsForAddOns(permissions, users),
                GlobalPermissionManager.class, people,
                UserManager.class, people,
                JiraAuthenticationContext.class, authentication);
    }
}
