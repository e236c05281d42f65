package org.jalon.domain.view;

import org.jalon.domain.linking.RuleLimits;
import org.jalon.domain.linking.RuleSearch;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Code;
import org.jalon.domain.shared.Refused;

import java.util.Optional;

/** Shows the PMO what a rule would do; refuses one that finds nothing, too much, or cannot run. */
public final class PreviewRule {
    public static final String REFUSED_BY_JIRA = "linking.rule.jql.refused";
    public static final String FINDS_NOTHING = "linking.rule.jql.nothing";
    public static final String FINDS_TOO_MUCH = "linking.rule.jql.too-many";
    private static final int FIRST = 10;

    private final VisibleRollouts rollouts;
    private final ProgramRoles roles;
    private final RuleSearch search;
    private final RuleReach reach;

    public PreviewRule(
            VisibleRollouts rollouts, ProgramRoles roles, RuleSearch search, RuleReach reach) {
        this.rollouts = rollouts;
        this.roles = roles;
        this.search = search;
        this.reach = reach;
    }

    /** What the rule would do, or {@link Refused}. */
    public RulePreview of(ActorId actor, ProgramKey program, RuleDraft draft) {
        CheckedRule rule = checked(actor, program, draft);
        return reach.of(actor, rule, search.count(actor, rule.jql()), FIRST);
    }

    /** The rule the draft means and that may be kept, or {@link Refused}. */
    CheckedRule checked(ActorId actor, ProgramKey key, RuleDraft draft) {
        if (!Code.isValid(draft.bu())) {
            throw Refused.notFound(VisibleRollouts.NOT_FOUND, draft.bu(), key.value());
        }
        VisibleRollout visible = rollouts.by(actor, key, new BusinessUnitCode(draft.bu()));
        Program program = visible.program();
        roles.require(actor, program, ProgramRole.PMO);
        CheckedRule rule = CheckedRule.of(program, visible.rollout(), draft);
        Optional<String> problem = search.problem(actor, rule.jql());
        if (problem.isPresent()) {
            throw Refused.invalid(REFUSED_BY_JIRA, problem.get());
        }
        int count = search.count(actor, rule.jql());
        if (count == 0) {
            throw Refused.invalid(FINDS_NOTHING);
        }
        if (count > RuleLimits.MOST) {
            throw Refused.invalid(FINDS_TOO_MUCH, count, RuleLimits.MOST);
        }
        return rule;
    }
}
