package org.jalon.host.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;

import org.jalon.host.jira.dashboard.Dashboards;
import org.jalon.host.jira.event.Listeners;
import org.jalon.host.jira.field.CustomFields;
import org.jalon.host.jira.field.CustomFieldsForAddOns;
import org.jalon.host.jira.history.History;
import org.jalon.host.jira.history.HistoryForAddOns;
import org.jalon.host.jira.issue.BlankIssues;
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
import org.jalon.host.jira.issue.NoAttachments;
import org.jalon.host.jira.issue.Seeding;
import org.jalon.host.jira.link.LinkEvents;
import org.jalon.host.jira.link.LinkHistory;
import org.jalon.host.jira.link.LinkObjects;
import org.jalon.host.jira.link.LinkRules;
import org.jalon.host.jira.link.LinkTypes;
import org.jalon.host.jira.link.Links;
import org.jalon.host.jira.link.LinksForAddOns;
import org.jalon.host.jira.link.NoRemoteLinks;
import org.jalon.host.jira.permission.Permissions;
import org.jalon.host.jira.permission.PermissionsForAddOns;
import org.jalon.host.jira.project.IssueTypes;
import org.jalon.host.jira.project.IssueTypesForAddOns;
import org.jalon.host.jira.project.Priorities;
import org.jalon.host.jira.project.Projects;
import org.jalon.host.jira.project.ProjectsForAddOns;
import org.jalon.host.jira.project.Resolutions;
import org.jalon.host.jira.project.Statuses;
import org.jalon.host.jira.project.StatusesForAddOns;
import org.jalon.host.jira.search.JqlValues;
import org.jalon.host.jira.search.Search;
import org.jalon.host.jira.search.SearchForAddOns;
import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.Authentication;
import org.jalon.host.jira.user.Users;
import org.jalon.host.jira.user.UsersForAddOns;
import org.jalon.host.plugin.Plugins;
import org.jalon.host.workflow.Beginning;
import org.jalon.host.workflow.Drafts;
import org.jalon.host.workflow.TransitionOffer;
import org.jalon.host.workflow.Transitions;
import org.jalon.host.workflow.WorkflowEngine;
import org.jalon.host.workflow.WorkflowSchemes;
import org.jalon.host.workflow.Workflows;
import org.jalon.host.workflow.WorkflowsForAddOns;
import org.jalon.host.workflow.function.JiraFunctions;

import java.util.List;
import java.util.Map;

/** The one place where the parts of a site are put together. */
final class SiteParts {
    final SiteDatabase database;
    final Authentication authentication = new Authentication();
    final Users users;
    final Projects projects;
    final IssueTypes issueTypes;
    final Statuses statuses;
    final Priorities priorities;
    final Resolutions resolutions;
    final Permissions permissions;
    final Issues issues;
    final Comments comments;
    final CustomFields customFields;
    final History history;
    final Links links;
    final LinkTypes linkTypes;
    final Search search;
    final Workflows workflows;
    final WorkflowSchemes workflowSchemes;
    final Dashboards dashboards;
    final Map<Class<?>, Object> services;

    private final IssueRows rows;
    private final IssueFlow flow;

    SiteParts(SiteDatabase database, Plugins plugins) {
        this.database = database;
        users = new Users(database);
        projects = new Projects(database);
        issueTypes = new IssueTypes(database);
        statuses = new Statuses(database);
        priorities = new Priorities(database);
        resolutions = new Resolutions(database);
        permissions = new Permissions(database, projects);
        history = new History(database);
        dashboards = new Dashboards(database);
        customFields = new CustomFields(database);

        Listeners listeners = new Listeners();
        rows = new IssueRows(database);
        IssueObjects objects = new IssueObjects(users, projects, issueTypes, statuses, rows);
        IssueEvents events = new IssueEvents(listeners, objects);
        IssueDifference difference = new IssueDifference(users, statuses, priorities, resolutions);
        IssueChanges changes = new IssueChanges(database, rows, difference, history, events);
        comments = new Comments(database, rows, changes, events, permissions);

        linkTypes = new LinkTypes(database);
        LinkObjects linkObjects = new LinkObjects(rows, objects);
        links =
                new Links(
                        database,
                        new LinkRules(linkTypes, rows, permissions),
                        new LinkHistory(linkTypes, rows, changes),
                        new LinkEvents(database, listeners, linkObjects));

        WorkflowEngine engine =
                new WorkflowEngine(database, new JiraFunctions(changes, comments, events), plugins);
        flow = new Beginning(engine, objects);
        TransitionOffer offer =
                new TransitionOffer(
                        engine,
                        objects,
                        permissions,
                        comments,
                        new TransitionOffer.Constants(statuses, resolutions));
        Transitions transitions = new Transitions(database, engine, rows, objects, offer);
        workflows = new Workflows(database, engine, statuses, transitions);
        workflowSchemes = new WorkflowSchemes(database, workflows);

        IssueRules rules = new IssueRules(users, issueTypes, priorities, permissions, rows);
        issues =
                new Issues(
                        rows,
                        permissions,
                        new IssueCreation(database, projects, priorities, rules, flow),
                        new IssueEditing(database, rows, rules, changes, events, customFields),
                        new IssueDeletion(
                                database,
                                rows,
                                permissions,
                                events,
                                List.of(
                                        links,
                                        comments,
                                        (actor, issue) -> history.forget(issue.id()),
                                        (actor, issue) -> customFields.forget(issue.id()),
                                        engine)));
        JqlValues.Constants constants =
                new JqlValues.Constants(issueTypes, statuses, priorities, resolutions);
        JqlValues values = new JqlValues(permissions, users, constants);
        search = new Search(database, rows, permissions, issues, values, plugins);

        UsersForAddOns people = new UsersForAddOns(users);
        LinksForAddOns linking = new LinksForAddOns(links, linkTypes, linkObjects);
        services =
                Map.ofEntries(
                        Map.entry(EventPublisher.class, listeners),
                        Map.entry(IssueManager.class, new IssuesForAddOns(issues, objects)),
                        Map.entry(IssueFactory.class, new BlankIssues()),
                        Map.entry(IssueLinkManager.class, linking),
                        Map.entry(
                                CustomFieldManager.class, new CustomFieldsForAddOns(customFields)),
                        Map.entry(AttachmentManager.class, new NoAttachments()),
                        Map.entry(RemoteIssueLinkManager.class, new NoRemoteLinks()),
                        Map.entry(IssueLinkTypeManager.class, linking),
                        Map.entry(SearchService.class, new SearchForAddOns(search, objects)),
                        Map.entry(ProjectManager.class, new ProjectsForAddOns(projects)),
                        Map.entry(IssueTypeManager.class, new IssueTypesForAddOns(issueTypes)),
                        Map.entry(StatusManager.class, new StatusesForAddOns(statuses)),
                        Map.entry(
                                WorkflowManager.class,
                                new WorkflowsForAddOns(workflows, new Drafts(database))),
                        Map.entry(ChangeHistoryManager.class, new HistoryForAddOns(history)),
                        Map.entry(
                                PermissionManager.class,
                                new PermissionsForAddOns(permissions, users)),
                        Map.entry(GlobalPermissionManager.class, people),
                        Map.entry(UserManager.class, people),
                        Map.entry(JiraAuthenticationContext.class, authentication));
    }

    Seeding seeding() {
        return new Seeding(database, rows, projects, priorities, flow);
    }
}
