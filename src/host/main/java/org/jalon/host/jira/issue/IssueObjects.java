package org.jalon.host.jira.issue;

import org.jalon.host.jira.project.IssueTypes;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.project.JiraStatus;
import org.jalon.host.jira.project.Projects;
import org.jalon.host.jira.project.Statuses;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;

/**
 * Makes Jira API objects of issues, and looks up what such an object leads to only when it is
 * asked.
 */
public final class IssueObjects {
    private final Users users;
    private final Projects projects;
    private final IssueTypes types;
    private final Statuses statuses;

    public IssueObjects(Users users, Projects projects, IssueTypes types, Statuses statuses) {
        this.users = users;
        this.projects = projects;
        this.types = types;
        this.statuses = statuses;
    }

    public JiraIssue of(StoredIssue issue) {
        return new JiraIssue(new IssueDraft(issue), this);
    }

    /** An object that follows the draft. */
    public JiraIssue of(IssueDraft draft) {
        return new JiraIssue(draft, this);
    }

    JiraProject project(long id) {
        return projects.byId(id).orElseThrow();
    }

    JiraStatus status(String id) {
        return statuses.byId(id).orElseThrow();
    }

    /** Null for somebody who has left the directory. */
    JiraUser user(String key) {
        return users.byKey(key).orElse(null);
    }

    boolean subTask(String typeId) {
        return types.byId(typeId).orElseThrow().subTask();
    }
}
