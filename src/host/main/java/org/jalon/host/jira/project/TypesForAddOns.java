package org.jalon.host.jira.project;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;

import java.util.Collection;

/** Issue types as the Jira API shows them. */
public final class TypesForAddOns implements IssueTypeManager {
    private final IssueTypes types;

    public TypesForAddOns(IssueTypes types) {
        this.types = types;
    }

    private record Shown(String id, String name) implements IssueType {
        @Override
        public String getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return types.all().stream().<IssueType>map(t -> new Shown(t.id(), t.name())).toList();
    }
}
