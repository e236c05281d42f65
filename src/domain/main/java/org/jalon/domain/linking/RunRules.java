package org.jalon.domain.linking;

import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks Jira's search what a rule finds, keeps it, and has the facts of what changed followed. */
public final class RunRules {
    private final RuleSearch search;
    private final RuleMembers members;
    private final RuleRuns runs;
    private final RepeatedTransactions transactions;
    private final IssueFollower facts;
    private final Clock clock;

    public RunRules(
            RuleSearch search,
            RuleMembers members,
            RuleRuns runs,
            RepeatedTransactions transactions,
            IssueFollower facts,
            Clock clock) {
        this.search = search;
        this.members = members;
        this.runs = runs;
        this.transactions = transactions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Takes over all that the rule finds; nothing of it when it cannot be run or finds too much. A
     * rule whose owner has left is suspended: with nobody's permissions it would find another set.
     */
    public void inFull(LinkRule rule) {
        if (!search.isThere(rule.owner())) {
            return;
        }
        RuleRun run = run(rule);
        transactions.inOne(
                () -> {
                    runs.record(rule.program(), rule.number(), run);
                    return null;
                });
    }

    private RuleRun run(LinkRule rule) {
        Optional<String> problem = search.problem(rule.owner(), rule.jql());
        if (problem.isPresent()) {
            return new RuleRun(clock.instant(), 0, problem);
        }
        int count = search.count(rule.owner(), rule.jql());
        if (count <= RuleLimits.MOST) {
            Set<JiraIssueId> before = members.of(rule.program(), rule.number());
            List<JiraIssueId> now = search.find(rule.owner(), rule.jql(), RuleLimits.MOST);
            keep(rule, before, new HashSet<>(now));
        }
        return new RuleRun(clock.instant(), count, Optional.empty());
    }

    /** Asks the rule about these issues only. */
    void about(LinkRule rule, Set<JiraIssueId> issues) {
        if (search.isThere(rule.owner()) && search.problem(rule.owner(), rule.jql()).isEmpty()) {
            Set<JiraIssueId> before = new HashSet<>(members.of(rule.program(), rule.number()));
            before.retainAll(issues);
            keep(rule, before, search.among(rule.owner(), rule.jql(), issues));
        }
    }

    private void keep(LinkRule rule, Set<JiraIssueId> before, Set<JiraIssueId> now) {
        Set<JiraIssueId> added = new HashSet<>(now);
        added.removeAll(before);
        Set<JiraIssueId> removed = new HashSet<>(before);
        removed.removeAll(now);
        if (added.isEmpty() && removed.isEmpty()) {
            return;
        }
        transactions.inOne(
                () -> {
                    members.add(rule.program(), rule.number(), added);
                    members.remove(rule.program(), rule.number(), removed);
                    return null;
                });
        facts.allChanged(added);
        facts.allChanged(removed);
    }
}
