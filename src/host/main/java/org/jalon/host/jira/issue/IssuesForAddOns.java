package org.jalon.host.jira.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;

import org.jalon.host.HostGap;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.JiraUser;

import java.util.Collection;
import java.util.List;

/**
 * Issues as the Jira API shows them: unfiltered, a fresh object at every call, null where there is
 * none.
 */
public final class IssuesForAddOns implements IssueManager {
    private final Issues issues;
    private final IssueObjects objects;

    public IssuesForAddOns(Issues issues, IssueObjects objects) {
        this.issues = issues;
        this.objects = objects;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : issues.byId(id).map(objects::of).orElse(null);
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return issues.byIds(ids).stream().map(objects::of).map(Issue.class::cast).toList();
    }

    @Override
    public Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException {
        if (!(issue instanceof BlankIssue blank) || !(remoteUser instanceof JiraUser creator)) {
            throw new HostGap(IssueManager.class.getName(), "createIssueObject of this issue");
        }
        try {
            return objects.of(issues.createForAddOn(creator, blank.wanted()));
        } catch (Rejected refused) {
            throw new CreateException("The issue could not be created", refused);
        }
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return key == null ? null : issues.byKey(key).map(objects::of).orElse(null);
    }
}
