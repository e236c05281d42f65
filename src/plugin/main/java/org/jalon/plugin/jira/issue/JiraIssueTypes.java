package org.jalon.plugin.jira.issue;

import com.atlassian.jira.config.IssueTypeManager;

import org.jalon.domain.shared.IssueType;
import org.jalon.domain.shared.IssueTypes;

import java.util.List;

/** The types of issues as Jira's administrators keep them. */
public final class JiraIssueTypes implements IssueTypes {
    private final IssueTypeManager types;

    public JiraIssueTypes(IssueTypeManager types) {
        this.types = types;
    }

    @Override
    public List<IssueType> all() {
        return types.getIssueTypes().stream()
                .map(type -> new IssueType(type.getId(), type.getName()))
                .toList();
    }
}
