package org.jalon.domain.view;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds who waits for whom between the rollouts of a program, as far as one viewer may know. */
public final class Dependencies {
    /** As many waiting issues are looked at; a program that has more has another problem. */
    static final int MOST = 200;

    private final Facts facts;
    private final IssueReadings issues;

    public Dependencies(Facts facts, IssueReadings issues) {
        this.facts = facts;
        this.issues = issues;
    }

    /**
     * @param shown by the key of the waiting issue
     * @param withheld how many more there are of which the viewer may not browse both issues
     * @param complete whether all waiting issues were looked at
     */
    public record Found(List<Dependency> shown, int withheld, boolean complete) {
        public Found {
            shown = List.copyOf(shown);
        }
    }

    /** The dependencies between these rollouts. */
    Found between(ActorId actor, List<RolloutId> rollouts) {
        List<Fact> waiting = facts.blocked(rollouts, MOST);
        List<Dependency> all = new ArrayList<>();
        for (Fact fact : waiting) {
            issues.by(fact.issue()).ifPresent(issue -> all.addAll(of(issue, fact)));
        }
        List<Dependency> shown = all.stream().filter(found -> mayKnow(actor, found)).toList();
        return new Found(shown, all.size() - shown.size(), waiting.size() < MOST);
    }

    private List<Dependency> of(IssueReading waiting, Fact at) {
        List<Dependency> found = new ArrayList<>();
        waiting.blockers().stream()
                .sorted(Comparator.comparing(JiraIssueId::value))
                .forEach(
                        blocker ->
                                elsewhere(blocker, at.rollout())
                                        .flatMap(
                                                from ->
                                                        issues.by(blocker)
                                                                .map(
                                                                        issue ->
                                                                                new Dependency(
                                                                                        waiting, at,
                                                                                        issue,
                                                                                        from)))
                                        .ifPresent(found::add));
        return found;
    }

    /** Where in another rollout of the same program the issue counts. */
    private Optional<Fact> elsewhere(JiraIssueId blocker, RolloutId waiting) {
        return facts.ofIssue(blocker).stream()
                .filter(fact -> fact.rollout().program().equals(waiting.program()))
                .filter(fact -> !fact.rollout().equals(waiting))
                .findFirst();
    }

    private boolean mayKnow(ActorId actor, Dependency found) {
        return issues.mayBrowse(actor, found.waiting().id())
                && issues.mayBrowse(actor, found.blocker().id());
    }
}
