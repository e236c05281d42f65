package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.linking.RuleMember;
import org.jalon.domain.linking.RuleMembers;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.persistence.row.RuleMemberRow;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What rules found, one row for a rule and an issue. */
public final class ActiveObjectsRuleMembers implements RuleMembers {
    private final ActiveObjects activeObjects;

    public ActiveObjectsRuleMembers(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<RuleMember> ofIssue(JiraIssueId issue) {
        return Arrays.stream(rows("ISSUE_ID = ?", issue.value()))
                .map(ActiveObjectsRuleMembers::member)
                .toList();
    }

    @Override
    public List<RuleMember> ofIssues(Collection<JiraIssueId> issues) {
        List<Long> ids = issues.stream().map(JiraIssueId::value).toList();
        return InList.of("ISSUE_ID", ids).stream()
                .map(list -> Query.select().where(list.sql(), list.values().toArray()).order("ID"))
                .flatMap(query -> Arrays.stream(activeObjects.find(RuleMemberRow.class, query)))
                .map(ActiveObjectsRuleMembers::member)
                .toList();
    }

    @Override
    public Set<JiraIssueId> of(ProgramKey program, int rule) {
        return Arrays.stream(rows("RULE_KEY = ?", RowKey.of(program.value(), rule)))
                .map(row -> new JiraIssueId(row.getIssueId()))
                .collect(Collectors.toSet());
    }

    @Override
    public void add(ProgramKey program, int rule, Collection<JiraIssueId> issues) {
        Set<JiraIssueId> missing = new HashSet<>(issues);
        missing.removeAll(of(program, rule));
        String key = RowKey.of(program.value(), rule);
        for (JiraIssueId issue : missing) {
            activeObjects.create(
                    RuleMemberRow.class,
                    new Columns()
                            .with("MEMBER_KEY", RowKey.of(program.value(), rule, issue.value()))
                            .with("RULE_KEY", key)
                            .with("ISSUE_ID", issue.value())
                            .values());
        }
    }

    @Override
    public void remove(ProgramKey program, int rule, Collection<JiraIssueId> issues) {
        for (JiraIssueId issue : issues) {
            activeObjects.deleteWithSQL(
                    RuleMemberRow.class,
                    "MEMBER_KEY = ?",
                    RowKey.of(program.value(), rule, issue.value()));
        }
    }

    private RuleMemberRow[] rows(String criterion, Object value) {
        return activeObjects.find(
                RuleMemberRow.class, Query.select().where(criterion, value).order("ID"));
    }

    private static RuleMember member(RuleMemberRow row) {
        String[] key = RowKey.parts(row.getRuleKey());
        return new RuleMember(
                new ProgramKey(key[0]),
                Integer.parseInt(key[1]),
                new JiraIssueId(row.getIssueId()));
    }
}
