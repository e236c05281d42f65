package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.shared.JiraIssueId;

import java.util.List;
import java.util.Optional;

/** Which rollouts an issue stands for: its own when it is one, else those it serves. */
public final class RolloutsOfIssue {
    private final Rollouts rollouts;
    private final Facts facts;

    public RolloutsOfIssue(Rollouts rollouts, Facts facts) {
        this.rollouts = rollouts;
        this.facts = facts;
    }

    /** None for an issue that serves no rollout. */
    public List<Rollout> of(JiraIssueId issue) {
        return rollouts.byRolloutIssue(issue)
                .map(List::of)
                .orElseGet(
                        () ->
                                facts.ofIssue(issue).stream()
                                        .map(fact -> rollouts.by(fact.rollout()))
                                        .flatMap(Optional::stream)
                                        .toList());
    }
}
