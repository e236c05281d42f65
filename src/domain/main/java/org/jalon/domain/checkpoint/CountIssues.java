package org.jalon.domain.checkpoint;

import org.jalon.domain.linking.Jql;
import org.jalon.domain.linking.RuleSearch;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.StopRequest;

import java.util.List;
import java.util.Optional;

/**
 * Counts what the queries of criteria find, for every rollout that is not finished. It asks Jira's
 * search index, which is late, so it never runs in an event or in a transition.
 */
public final class CountIssues implements BackgroundWork {
    private final Programs programs;
    private final Rollouts rollouts;
    private final Checkpoints checkpoints;
    private final RuleSearch search;
    private final CountBook book;

    public CountIssues(
            Programs programs,
            Rollouts rollouts,
            Checkpoints checkpoints,
            RuleSearch search,
            CountBook book) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.checkpoints = checkpoints;
        this.search = search;
        this.book = book;
    }

    @Override
    public void run(StopRequest stop) {
        for (Program program : programs.all()) {
            List<Criterion> counting =
                    checkpoints.of(program.key()).stream()
                            .flatMap(checkpoint -> checkpoint.criteria().stream())
                            .filter(criterion -> criterion.kind() instanceof JqlCount)
                            .toList();
            if (!counting.isEmpty()) {
                count(counting, rollouts.of(program.key()), stop);
            }
        }
    }

    private void count(List<Criterion> counting, List<Rollout> all, StopRequest stop) {
        for (Rollout rollout : all) {
            for (Criterion criterion : counting) {
                if (stop.isMade()) {
                    return;
                }
                if (rollout.finished().isEmpty() && criterion.scope().covers(rollout)) {
                    count(criterion.code(), (JqlCount) criterion.kind(), rollout.id());
                }
            }
        }
    }

    private void count(CriterionCode criterion, JqlCount kind, RolloutId rollout) {
        Jql query = kind.queryFor(rollout);
        Optional<String> problem = search.problem(kind.runAs(), query);
        int found = problem.isPresent() ? 0 : search.count(kind.runAs(), query);
        book.enter(rollout, criterion, query, found, problem);
    }
}
