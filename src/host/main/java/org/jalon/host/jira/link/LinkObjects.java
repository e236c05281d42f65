package org.jalon.host.jira.link;

import com.atlassian.jira.issue.link.IssueLink;

import org.jalon.host.jira.issue.IssueObjects;
import org.jalon.host.jira.issue.IssueRows;

/** Makes Jira API objects of links. */
public final class LinkObjects {
    private final IssueRows issues;
    private final IssueObjects objects;

    public LinkObjects(IssueRows issues, IssueObjects objects) {
        this.issues = issues;
        this.objects = objects;
    }

    IssueLink of(JiraLink link) {
        return new LinkObject(link, issues, objects);
    }
}
