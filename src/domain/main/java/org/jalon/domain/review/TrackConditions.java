package org.jalon.domain.review;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.RepeatedTransactions;
import org.jalon.domain.shared.StopRequest;

/**
 * Makes the issues that track conditions. Jira makes them outside of our transactions, after the
 * decision stands; what it does not make now is tried again.
 */
public final class TrackConditions implements BackgroundWork {
    private final Programs programs;
    private final Rollouts rollouts;
    private final Conditions conditions;
    private final OpenConditionIssue issues;
    private final RepeatedTransactions transactions;

    public TrackConditions(
            Programs programs,
            Rollouts rollouts,
            Conditions conditions,
            OpenConditionIssue issues,
            RepeatedTransactions transactions) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.conditions = conditions;
        this.issues = issues;
        this.transactions = transactions;
    }

    @Override
    public void run(StopRequest stop) {
        programs.all().forEach(program -> of(program, stop));
    }

    /** Those of one program that no issue tracks yet. */
    void of(Program program, StopRequest stop) {
        conditions.of(program.key()).stream()
                .filter(condition -> condition.issue().isEmpty())
                .takeWhile(condition -> !stop.isMade())
                .forEach(this::track);
    }

    private void track(Condition condition) {
        rollouts.by(condition.review().rollout())
                .flatMap(rollout -> issues.of(rollout, condition))
                .ifPresent(
                        issue ->
                                transactions.inOne(
                                        () -> {
                                            conditions.track(condition, issue);
                                            return issue;
                                        }));
    }
}
