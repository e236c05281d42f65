package org.jalon.domain.view;

import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.linking.LinkRules;
import org.jalon.domain.linking.RuleRuns;
import org.jalon.domain.linking.RuleSearch;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.Rollouts;

import java.util.List;

/** The rules of a program with their last runs, and the rollouts a rule can be made for. */
public final class RuleLines {
    private final LinkRules rules;
    private final RuleRuns runs;
    private final RuleSearch search;
    private final Rollouts rollouts;
    private final RolloutFaces faces;

    public RuleLines(
            LinkRules rules,
            RuleRuns runs,
            RuleSearch search,
            Rollouts rollouts,
            RolloutFaces faces) {
        this.rules = rules;
        this.runs = runs;
        this.search = search;
        this.rollouts = rollouts;
        this.faces = faces;
    }

    List<RuleLine> of(ProgramKey program) {
        return rules.of(program).stream().map(rule -> line(program, rule)).toList();
    }

    private RuleLine line(ProgramKey program, LinkRule rule) {
        return new RuleLine(rule, runs.run(program, rule.number()), !search.isThere(rule.owner()));
    }

    List<RolloutFace> faces(ProgramKey program) {
        return List.copyOf(faces.of(rollouts.of(program)).values());
    }
}
