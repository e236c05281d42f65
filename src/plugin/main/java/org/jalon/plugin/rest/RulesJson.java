package org.jalon.plugin.rest;

import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.linking.RuleRun;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.view.ProgramRules;
import org.jalon.domain.view.RolloutFace;
import org.jalon.domain.view.RuleLine;

import java.util.List;
import java.util.Locale;

/** The rules of a program in their order, and what a rule can name. */
public record RulesJson(
        ProgramJson program,
        List<Choice> rollouts,
        List<Choice> workstreams,
        List<Choice> milestones,
        List<Rule> rules,
        String asOf) {

    /** Something a rule can name. */
    public record Choice(String code, String name) {}

    /**
     * @param found null before the rule was run
     * @param done whether what counts is what the rule says
     * @param problem why Jira did not run it
     * @param suspended whether who saved it last has left, so that it is not run
     */
    public record Rule(
            int number,
            String bu,
            String jql,
            String workstream,
            String milestone,
            Integer found,
            boolean done,
            String problem,
            boolean suspended,
            String runAt) {}

    static RulesJson of(ProgramRules rules, Words words) {
        Locale locale = words.locale();
        return new RulesJson(
                ProgramJson.of(rules.header(), locale),
                rules.rollouts().stream().map(face -> choice(face, locale)).toList(),
                rules.program().workstreams().stream().map(it -> choice(it, locale)).toList(),
                rules.program().milestones().stream().map(it -> choice(it, locale)).toList(),
                rules.rules().stream().map(RulesJson::rule).toList(),
                rules.asOf().toString());
    }

    private static Choice choice(RolloutFace face, Locale locale) {
        return new Choice(face.bu().value(), face.name().in(locale));
    }

    private static Choice choice(Workstream workstream, Locale locale) {
        return new Choice(workstream.code().value(), workstream.name().in(locale));
    }

    private static Choice choice(PlannedMilestone milestone, Locale locale) {
        return new Choice(milestone.code().value(), milestone.name().in(locale));
    }

    private static Rule rule(RuleLine line) {
        LinkRule rule = line.rule();
        return new Rule(
                rule.number(),
                rule.bu().value(),
                rule.jql().text(),
                rule.workstream().map(WorkstreamCode::value).orElse(null),
                rule.milestone().map(MilestoneCode::value).orElse(null),
                line.run().map(RuleRun::found).orElse(null),
                line.run().map(RuleRun::isDone).orElse(false),
                line.run().flatMap(RuleRun::problem).orElse(null),
                line.suspended(),
                line.run().map(run -> run.at().toString()).orElse(null));
    }
}
