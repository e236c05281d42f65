package org.jalon.domain.linking;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that found an issue, the one that counts first. */
public final class MatchingRules {
    private final LinkRules rules;
    private final RuleMembers members;

    public MatchingRules(LinkRules rules, RuleMembers members) {
        this.rules = rules;
        this.members = members;
    }

    /** The rules of one program, by their order. */
    public List<LinkRule> of(ProgramKey program, JiraIssueId issue) {
        Set<Integer> numbers =
                members.ofIssue(issue).stream()
                        .filter(member -> member.program().equals(program))
                        .map(RuleMember::rule)
                        .collect(Collectors.toSet());
        return numbers.isEmpty()
                ? List.of()
                : rules.of(program).stream()
                        .filter(rule -> numbers.contains(rule.number()))
                        .toList();
    }

    /** The same for many issues, read at once; those that no rule found are left out. */
    public Map<JiraIssueId, List<LinkRule>> of(ProgramKey program, Collection<JiraIssueId> issues) {
        List<LinkRule> inOrder = rules.of(program);
        if (inOrder.isEmpty()) {
            return Map.of();
        }
        Map<JiraIssueId, Set<Integer>> numbers =
                members.ofIssues(issues).stream()
                        .filter(member -> member.program().equals(program))
                        .collect(
                                Collectors.groupingBy(
                                        RuleMember::issue,
                                        Collectors.mapping(RuleMember::rule, Collectors.toSet())));
        Map<JiraIssueId, List<LinkRule>> found = new HashMap<>();
        numbers.forEach(
                (issue, some) ->
                        found.put(
                                issue,
                                inOrder.stream()
                                        .filter(rule -> some.contains(rule.number()))
                                        .toList()));
        return found;
    }

    /** The first rule of each program that found the issue. */
    public List<LinkRule> firstOfEach(JiraIssueId issue) {
        return members.ofIssue(issue).stream()
                .map(RuleMember::program)
                .distinct()
                .flatMap(program -> of(program, issue).stream().limit(1))
                .toList();
    }
}
