package org.jalon.host.jira.project;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;

import java.util.Collection;
import java.util.List;

/** Issue types as the Jira API shows them. */
public final class TypesForAddOns implements IssueTypeManager {
    private final IssueTypes types;

    public TypesForAddOns(IssueTypes types) {
        this.types = types;
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(types.all());
    }
}
