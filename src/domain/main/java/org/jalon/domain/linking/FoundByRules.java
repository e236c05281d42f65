package org.jalon.domain.linking;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;

import java.util.LinkedHashSet;
import java.util.Set;

/** What the rules of one rollout found, whether or not something else goes before them. */
public final class FoundByRules {
    private final LinkRules rules;
    private final RuleMembers members;

    public FoundByRules(LinkRules rules, RuleMembers members) {
        this.rules = rules;
        this.members = members;
    }

    public Set<JiraIssueId> of(RolloutId rollout) {
        Set<JiraIssueId> found = new LinkedHashSet<>();
        for (LinkRule rule : rules.of(rollout.program())) {
            if (rule.bu().equals(rollout.bu())) {
                found.addAll(members.of(rollout.program(), rule.number()));
            }
        }
        return found;
    }
}
