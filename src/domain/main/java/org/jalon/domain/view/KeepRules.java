package org.jalon.domain.view;

import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.linking.LinkRules;
import org.jalon.domain.linking.RuleRuns;
import org.jalon.domain.linking.RunRules;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;

import java.util.List;
import java.util.function.Supplier;

/** The PMO adds a rule or changes one; from then on it runs with the permissions of who did. */
public final class KeepRules {
    public static final String NOT_FOUND = "linking.rule.not-found";

    private final PreviewRule preview;
    private final LinkRules rules;
    private final RuleRuns runs;
    private final RunRules run;
    private final RepeatedTransactions transactions;

    public KeepRules(
            PreviewRule preview,
            LinkRules rules,
            RuleRuns runs,
            RunRules run,
            RepeatedTransactions transactions) {
        this.preview = preview;
        this.rules = rules;
        this.runs = runs;
        this.run = run;
        this.transactions = transactions;
    }

    /** Adds the rule behind all others and runs it. */
    public void add(ActorId actor, ProgramKey program, RuleDraft draft) {
        CheckedRule checked = preview.checked(actor, program, draft);
        keep(
                () -> {
                    List<LinkRule> known = rules.of(program);
                    int last = known.stream().mapToInt(LinkRule::position).max().orElse(0);
                    return checked.rule(rules.nextNumber(program), last + 1, actor);
                });
    }

    /** Replaces the rule of that number, at its place, and runs it. */
    public void change(ActorId actor, ProgramKey program, int number, RuleDraft draft) {
        CheckedRule checked = preview.checked(actor, program, draft);
        keep(() -> checked.rule(number, by(program, number).position(), actor));
    }

    private void keep(Supplier<LinkRule> made) {
        LinkRule kept =
                transactions.inOne(
                        () -> {
                            LinkRule rule = made.get();
                            rules.save(rule);
                            runs.forget(rule.program(), rule.number());
                            return rule;
                        });
        run.inFull(kept);
    }

    private LinkRule by(ProgramKey program, int number) {
        return rules.of(program).stream()
                .filter(rule -> rule.number() == number)
                .findFirst()
                .orElseThrow(() -> Refused.notFound(NOT_FOUND, number));
    }
}
