package org.jalon.domain.checkpoint;

import java.util.List;

/** What came of looking at a checkpoint for a rollout: a verdict, or none with the reason why. */
public sealed interface Evaluation {

    /** The strictest binding of the criteria that stand in the way; of all when none was judged. */
    Binding binding();

    /**
     * The id of the rule that fired, such as {@code checkpoint.rule.critical-missing}; an i18n key.
     */
    String rule();

    /** The same for whom may know how it stands, but not how many issues there are. */
    default Evaluation withoutCounts() {
        return this;
    }

    /**
     * Every criterion was judged.
     *
     * @param criteria all criteria in the order of the definition
     */
    record Verdict(Outcome outcome, String rule, Binding binding, List<JudgedCriterion> criteria)
            implements Evaluation {
        public Verdict {
            criteria = List.copyOf(criteria);
        }

        @Override
        public Evaluation withoutCounts() {
            return new Verdict(
                    outcome,
                    rule,
                    binding,
                    criteria.stream().map(JudgedCriterion::withoutCounts).toList());
        }

        /** The mandatory criteria that are not met. */
        public List<JudgedCriterion> gaps() {
            return criteria.stream().filter(JudgedCriterion::isGap).toList();
        }
    }

    /** The evaluation failed; {@code cause} is for the log and is not shown. */
    record NotEvaluated(Binding binding, String cause) implements Evaluation {
        public static final String RULE = "checkpoint.rule.not-evaluated";

        @Override
        public String rule() {
            return RULE;
        }
    }
}
