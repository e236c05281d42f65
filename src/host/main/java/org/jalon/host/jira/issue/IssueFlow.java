package org.jalon.host.jira.issue;

import org.jalon.host.jira.user.JiraUser;

import java.util.List;

/** What issues need of their workflow when they begin. */
public interface IssueFlow {

    /**
     * Runs the workflow's initial action, which gives the issue its status, stores it and tells of
     * it.
     */
    StoredIssue begin(JiraUser actor, StoredIssue unsaved);

    /**
     * Puts issues straight where their status says, without running anything, and returns them so.
     */
    List<StoredIssue> place(List<StoredIssue> unsaved);
}
