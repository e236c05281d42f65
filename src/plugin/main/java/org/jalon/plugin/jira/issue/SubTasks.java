package org.jalon.plugin.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;

import org.jalon.domain.shared.IssueFamily;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sub-tasks as Jira's issues name them. An epic's issues are no sub-tasks: a rule finds them. */
public final class SubTasks implements IssueFamily {
    private final IssueManager issues;

    public SubTasks(IssueManager issues) {
        this.issues = issues;
    }

    @Override
    public Optional<JiraIssueId> parentOf(JiraIssueId issue) {
        return found(issue).map(Issue::getParentId).map(JiraIssueId::new);
    }

    @Override
    public Map<JiraIssueId, JiraIssueId> parentsOf(Collection<JiraIssueId> some) {
        Map<JiraIssueId, JiraIssueId> parents = new HashMap<>();
        for (Issue issue : BulkIssues.of(issues, some)) {
            if (issue.getParentId() != null) {
                parents.put(new JiraIssueId(issue.getId()), new JiraIssueId(issue.getParentId()));
            }
        }
        return parents;
    }

    @Override
    public Set<JiraIssueId> subTasksOf(JiraIssueId parent) {
        return found(parent)
                .map(issue -> partsOf(issue).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** A sub-task has none, so it is not asked. */
    @Override
    public Set<JiraIssueId> subTasksOf(Collection<JiraIssueId> parents) {
        return BulkIssues.of(issues, parents).stream()
                .filter(issue -> issue.getParentId() == null)
                .flatMap(SubTasks::partsOf)
                .collect(Collectors.toSet());
    }

    private static Stream<JiraIssueId> partsOf(Issue issue) {
        return issue.getSubTaskObjects().stream().map(Issue::getId).map(JiraIssueId::new);
    }

    private Optional<Issue> found(JiraIssueId issue) {
        return Optional.ofNullable(issues.getIssueObject(issue.value()));
    }
}
