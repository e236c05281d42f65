package org.jalon.host.jira;

import java.time.Clock;
import java.util.Map;
import org.jalon.host.HostGap;
import org.jalon.host.database.Database;
import org.jalon.host.jira.dashboard.Dashboards;
import org.jalon.host.jira.history.History;
import org.jalon.host.jira.issue.Comments;
import org.jalon.host.jira.issue.Issues;
import org.jalon.host.jira.issue.Seeding;
import org.jalon.host.jira.link.LinkTypes;
import org.jalon.host.jira.link.Links;
import org.jalon.host.jira.permission.Permissions;
import org.jalon.host.jira.project.IssueTypes;
import org.jalon.host.jira.project.Priorities;
import org.jalon.host.jira.project.Projects;
import org.jalon.host.jira.project.Resolutions;
import org.jalon.host.jira.project.Statuses;
import org.jalon.host.jira.search.Search;
import org.jalon.host.jira.user.Authentication;
import org.jalon.host.jira.user.Users;
import org.jalon.host.plugin.Plugins;
import org.jalon.host.workflow.Workflows;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One Jira site over one database. Makes its tables and Jira's standing data (issue types, statuses, priorities,
 * resolutions, link types, the standard workflow, the system dashboard, the standard groups) if they are not there yet.
 * Safe for use by several threads.
 */
public final class JiraSite {
    public JiraSite(Database database, Clock clock, Plugins plugins) {}

    public Users users() {
        throw new HostGap("JiraSite", "users");
    }

    public Authentication authentication() {
        throw new HostGap("JiraSite", "authentication");
    }

    public Projects projects() {
        throw new HostGap("JiraSite", "projects");
    }

    public IssueTypes issueTypes() {
        throw new HostGap("JiraSite", "issueTypes");
    }

    public Statuses statuses() {
        throw new HostGap("JiraSite", "statuses");
    }

    public Priorities priorities() {
        throw new HostGap("JiraSite", "priorities");
    }

    public Resolutions resolutions() {
        throw new HostGap("JiraSite", "resolutions");
    }

    public Permissions permissions() {
        throw new HostGap("JiraSite", "permissions");
    }

    public Issues issues() {
        throw new HostGap("JiraSite", "issues");
    }

    public Comments comments() {
        throw new HostGap("JiraSite", "comments");
    }

    public History history() {
        throw new HostGap("JiraSite", "history");
    }

    public Links links() {
        throw new HostGap("JiraSite", "links");
    }

    public LinkTypes linkTypes() {
        throw new HostGap("JiraSite", "linkTypes");
    }

    public Search search() {
        throw new HostGap("JiraSite", "search");
    }

    public Workflows workflows() {
        throw new HostGap("JiraSite", "workflows");
    }

    public Dashboards dashboards() {
        throw new HostGap("JiraSite", "dashboards");
    }

    /** A fresh batch of past work to load. */
    public Seeding seeding() {
        throw new HostGap("JiraSite", "seeding");
    }

    /** The site's transaction; joins one that is already open on the thread. */
    public TransactionTemplate transactions() {
        throw new HostGap("JiraSite", "transactions");
    }

    /** The Jira API objects by the type an add-on asks for, for OSGi and {@code ComponentAccessor}. */
    public Map<Class<?>, Object> services() {
        throw new HostGap("JiraSite", "services");
    }
}
