package org.jalon.plugin.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;

import org.jalon.domain.receipt.StatusChange;
import org.jalon.domain.receipt.StatusHistory;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Status changes from Jira's change history, which it reads from the database. */
public final class JiraStatusHistory implements StatusHistory {
    private static final String STATUS = "status";

    private final ChangeHistoryManager histories;
    private final IssueManager issues;

    public JiraStatusHistory(ChangeHistoryManager histories, IssueManager issues) {
        this.histories = histories;
        this.issues = issues;
    }

    @Override
    public List<StatusChange> of(JiraIssueId id) {
        Issue issue = issues.getIssueObject(id.value());
        return issue == null
                ? List.of()
                : histories.getChangeHistories(issue).stream()
                        .sorted(Comparator.comparing(ChangeHistory::getId))
                        .flatMap(JiraStatusHistory::change)
                        .toList();
    }

    private static Stream<StatusChange> change(ChangeHistory group) {
        List<ChangeItemBean> items = group.getChangeItemBeans();
        Set<String> fields =
                items.stream().map(ChangeItemBean::getField).collect(Collectors.toSet());
        return items.stream()
                .filter(item -> STATUS.equals(item.getField()))
                .map(
                        item ->
                                new StatusChange(
                                        group.getId(),
                                        group.getTimePerformed().toInstant(),
                                        Optional.ofNullable(group.getAuthorKey())
                                                .filter(key -> !key.isBlank())
                                                .map(ActorId::new),
                                        item.getFrom(),
                                        item.getTo(),
                                        fields));
    }
}
