package org.jalon.host.jira.issue;

import com.atlassian.jira.issue.Issue;

import org.jalon.host.jira.project.IssueTypes;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.project.JiraStatus;
import org.jalon.host.jira.project.Projects;
import org.jalon.host.jira.project.Statuses;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;

import java.util.List;

/**
 * Makes Jira API objects of issues, and looks up what such an object leads to only when it is
 * asked.
 */
public final class IssueObjects {
    private final Users users;
    private final Projects projects;
    private final IssueTypes types;
    private final Statuses statuses;
    private final IssueRows rows;

    public IssueObjects(
            Users users, Projects projects, IssueTypes types, Statuses statuses, IssueRows rows) {
        this.users = users;
        this.projects = projects;
        this.types = types;
        this.statuses = statuses;
        this.rows = rows;
    }

    public JiraIssue of(StoredIssue issue) {
        return new JiraIssue(new IssueDraft(issue), this);
    }

    /** An object that follows the draft. */
    public JiraIssue of(IssueDraft draft) {
        return new JiraIssue(draft, this);
    }

    /** The sub-tasks of an issue in the order they were made. */
    List<Issue> subTasks(long parentId) {
        return rows.below(parentId).stream().<Issue>map(this::of).toList();
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
