package org.jalon.domain.rollup;

import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.StopRequest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings all facts of a rollout to what links, sub-tasks and rules say now; after an import, a
 * repair.
 */
public final class SyncFacts {
    private final FactsInJira jira;
    private final Facts facts;
    private final FollowBusinessUnitIssue issues;

    public SyncFacts(FactsInJira jira, Facts facts, FollowBusinessUnitIssue issues) {
        this.jira = jira;
        this.facts = facts;
        this.issues = issues;
    }

    /**
     * Compares every issue linked to the rollout or to one of its milestones, what is part of
     * those, what rules found, and every issue that has a fact; writes what differs, a batch of
     * issues in one unit of work.
     *
     * @return how many issues are linked now
     */
    public int of(Rollout rollout) {
        repair(rollout, StopRequest.NEVER);
        return jira.linkedTo(rollout);
    }

    /** The same for a job: says what it found, and stops between two issues when asked to. */
    public Drift repair(Rollout rollout, StopRequest stop) {
        Map<JiraIssueId, Fact> stored = storedOf(rollout.id());
        List<JiraIssueId> differing = new ArrayList<>();
        Drift drift = Drift.NONE;
        FactsInJira.Reading read = jira.of(rollout, stored.keySet(), stop);
        for (JiraIssueId issue : read.issues()) {
            Optional<Fact> is = Optional.ofNullable(stored.get(issue));
            Optional<Fact> shouldBe = Optional.ofNullable(read.facts().get(issue));
            drift = drift.plus(is, shouldBe);
            if (!is.equals(shouldBe)) {
                differing.add(issue);
            }
        }
        refresh(rollout.id(), differing);
        return drift;
    }

    /** Looks at these issues again, a batch in one unit of work. */
    void refresh(RolloutId rollout, List<JiraIssueId> all) {
        issues.refreshInBatches(rollout, all);
    }

    Map<JiraIssueId, Fact> storedOf(RolloutId rollout) {
        Map<JiraIssueId, Fact> stored = new HashMap<>();
        facts.of(rollout).forEach(fact -> stored.put(fact.issue(), fact));
        return stored;
    }
}
