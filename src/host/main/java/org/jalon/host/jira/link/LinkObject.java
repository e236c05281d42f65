package org.jalon.host.jira.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;

import org.jalon.host.jira.issue.IssueObjects;
import org.jalon.host.jira.issue.IssueRows;

/**
 * A link as the Jira API shows it. Its issues are read when asked for; one that is gone by then, as
 * after the link event of a deletion, is null.
 */
record LinkObject(JiraLink link, IssueRows issues, IssueObjects objects) implements IssueLink {

    @Override
    public Long getId() {
        return link.id();
    }

    @Override
    public Long getLinkTypeId() {
        return link.typeId();
    }

    @Override
    public Long getSourceId() {
        return link.sourceId();
    }

    @Override
    public Long getDestinationId() {
        return link.destinationId();
    }

    @Override
    public Issue getSourceObject() {
        return issues.byId(link.sourceId()).map(objects::of).orElse(null);
    }

    @Override
    public Issue getDestinationObject() {
        return issues.byId(link.destinationId()).map(objects::of).orElse(null);
    }
}
