package org.jalon.domain.view;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds who waits for whom in the rollouts of a program, as far as one viewer may know. */
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
        return found(actor, rollouts, found -> found.from().isPresent());
    }

    /** Those, and what they wait for outside of the program's rollouts. */
    Found of(ActorId actor, List<RolloutId> rollouts) {
        return found(actor, rollouts, found -> true);
    }

    /**
     * Which issue waits for which, of the same rollout or not, where the viewer may browse both.
     */
    Map<JiraIssueId, Set<JiraIssueId>> waits(ActorId actor, List<RolloutId> rollouts) {
        Map<JiraIssueId, Set<JiraIssueId>> waits = new LinkedHashMap<>();
        for (Fact fact : facts.blocked(rollouts, MOST)) {
            if (issues.mayBrowse(actor, fact.issue())) {
                Set<JiraIssueId> known = new TreeSet<>();
                issues.by(fact.issue()).stream()
                        .flatMap(waiting -> waiting.blockers().stream())
                        .filter(blocker -> issues.mayBrowse(actor, blocker))
                        .forEach(known::add);
                waits.put(fact.issue(), known);
            }
        }
        return waits;
    }

    private Found found(ActorId actor, List<RolloutId> rollouts, Predicate<Dependency> wanted) {
        List<Fact> waiting = facts.blocked(rollouts, MOST);
        List<Dependency> all = new ArrayList<>();
        for (Fact fact : waiting) {
            issues.by(fact.issue()).ifPresent(issue -> all.addAll(of(issue, fact)));
        }
        all.removeIf(wanted.negate());
        List<Dependency> shown = all.stream().filter(found -> mayKnow(actor, found)).toList();
        return new Found(shown, all.size() - shown.size(), waiting.size() < MOST);
    }

    private List<Dependency> of(IssueReading waiting, Fact at) {
        List<Dependency> found = new ArrayList<>();
        for (JiraIssueId id : new TreeSet<>(waiting.blockers())) {
            List<Fact> counts =
                    facts.ofIssue(id).stream()
                            .filter(f -> f.rollout().program().equals(at.rollout().program()))
                            .toList();
            Optional<Fact> other =
                    counts.stream().filter(f -> !f.rollout().equals(at.rollout())).findFirst();
            if (other.isPresent() || counts.isEmpty()) {
                issues.by(id)
                        .map(blocker -> new Dependency(waiting, at, blocker, other))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean mayKnow(ActorId actor, Dependency found) {
        return issues.mayBrowse(actor, found.waiting().id())
                && issues.mayBrowse(actor, found.blocker().id());
    }
}
