package org.jalon.host.jira.issue;

import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.MutableIssue;

/** Makes issues that are still to be created. */
public final class BlankIssues implements IssueFactory {
    @Override
    public MutableIssue getIssue() {
        return new BlankIssue();
    }
}
