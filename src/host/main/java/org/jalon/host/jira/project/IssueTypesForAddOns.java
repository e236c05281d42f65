package org.jalon.host.jira.project;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;

import java.util.Collection;
import java.util.List;

/** Issue types as the Jira API lists them, those of sub-tasks among them. */
public final class IssueTypesForAddOns implements IssueTypeManager {
    private final IssueTypes types;

    public IssueTypesForAddOns(IssueTypes types) {
        this.types = types;
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(types.all());
    }
}
