package org.jalon.domain.view;

import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.linking.LinkRules;
import org.jalon.domain.linking.RuleMembers;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollup.FollowBusinessUnitIssue;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The PMO takes a rule away, or has another one count first. */
public final class ArrangeRules {
    public static final String OTHER_RULES = "linking.rule.order.other-rules";

    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final LinkRules rules;
    private final RuleMembers members;
    private final RepeatedTransactions transactions;
    private final FollowBusinessUnitIssue facts;

    public ArrangeRules(
            VisiblePrograms programs,
            ProgramRoles roles,
            LinkRules rules,
            RuleMembers members,
            RepeatedTransactions transactions,
            FollowBusinessUnitIssue facts) {
        this.programs = programs;
        this.roles = roles;
        this.rules = rules;
        this.members = members;
        this.transactions = transactions;
        this.facts = facts;
    }

    /** What the rule found leaves the rollout, unless something else holds it there. */
    public void remove(ActorId actor, ProgramKey program, int number) {
        roles.require(actor, programs.by(actor, program), ProgramRole.PMO);
        Set<JiraIssueId> found = members.of(program, number);
        transactions.inOne(
                () -> {
                    rules.remove(program, number);
                    members.remove(program, number, found);
                    return null;
                });
        found.forEach(facts::changed);
    }

    /**
     * @param numbers of all rules of the program, the one that counts first at the front; {@link
     *     Refused} when somebody added or removed one meanwhile
     */
    public void order(ActorId actor, ProgramKey program, List<Integer> numbers) {
        roles.require(actor, programs.by(actor, program), ProgramRole.PMO);
        Set<JiraIssueId> touched = new LinkedHashSet<>();
        transactions.inOne(
                () -> {
                    touched.clear();
                    List<LinkRule> known = rules.of(program);
                    if (known.size() != numbers.size()
                            || !known.stream().allMatch(r -> numbers.contains(r.number()))) {
                        throw Refused.invalid(OTHER_RULES);
                    }
                    for (LinkRule rule : known) {
                        LinkRule moved = rule.at(numbers.indexOf(rule.number()) + 1);
                        if (!moved.equals(rule)) {
                            rules.save(moved);
                            touched.addAll(members.of(program, rule.number()));
                        }
                    }
                    return null;
                });
        Set<JiraIssueId> contested = new HashSet<>(touched);
        contested.removeIf(issue -> members.ofIssue(issue).size() < 2);
        contested.forEach(facts::changed);
    }
}
