package org.jalon.domain.rollup;

import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;
import org.jalon.domain.shared.StopRequest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes all facts of a rollout anew from what Jira says: first reads them all, which may take its
 * time, then replaces the old ones in one unit of work. Until that commits, everybody sees the old.
 *
 * <p>The unit of work first takes the next sequence, which is unique: who comes between waits and
 * then repeats, and never the rebuild, which has more to do and would lose again and again. Issues
 * that were logged since the reading began are read again within it. An issue that changed to and
 * fro in the meantime was logged by nobody, so what differs from before is looked at once more
 * afterwards; of one that had no fact before, nothing but its leaving goes unlogged, so it is only
 * asked whether it still belongs.
 */
public final class RebuildRollout {
    private final FactsInJira jira;
    private final SyncFacts sync;
    private final FollowBusinessUnitIssue issues;
    private final Facts facts;
    private final FactLog log;
    private final StoredCubes stored;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    /** What a rebuild of one rollout came to. */
    record Written(int facts, Duration reading, Duration writing) {}

    /**
     * What is not as it was before.
     *
     * @param changed had a fact
     * @param added had none
     */
    private record Differing(List<JiraIssueId> changed, List<JiraIssueId> added) {
        static Differing of(Map<JiraIssueId, Fact> old, Map<JiraIssueId, Fact> fresh) {
            return new Differing(
                    old.keySet().stream()
                            .filter(issue -> !old.get(issue).equals(fresh.get(issue)))
                            .toList(),
                    fresh.keySet().stream().filter(issue -> !old.containsKey(issue)).toList());
        }
    }

    public RebuildRollout(
            FactsInJira jira,
            SyncFacts sync,
            FollowBusinessUnitIssue issues,
            Facts facts,
            FactLog log,
            StoredCubes stored,
            RepeatedTransactions transactions,
            Clock clock) {
        this.jira = jira;
        this.sync = sync;
        this.issues = issues;
        this.facts = facts;
        this.log = log;
        this.stored = stored;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Empty when it was asked to stop before everything was read; then nothing has changed. */
    Optional<Written> of(Rollout rollout, StopRequest stop) {
        Instant begun = clock.instant();
        RolloutId id = rollout.id();
        Function<JiraIssueId, Optional<Fact>> reading =
                issues.readingOf(id).orElse(issue -> Optional.empty());
        long from = log.lastSequence(id);
        FactsInJira.Reading read = jira.of(rollout, sync.storedOf(id).keySet(), stop);
        if (!read.complete()) {
            return Optional.empty();
        }
        Instant complete = clock.instant();
        Differing differing = transactions.inOne(() -> replace(id, from, read, reading));
        Instant written = clock.instant();
        sync.refresh(id, differing.changed());
        sync.refresh(id, jira.notBelonging(rollout, differing.added()));
        return Optional.of(
                new Written(
                        read.facts().size(),
                        Duration.between(begun, complete),
                        Duration.between(complete, written)));
    }

    private Differing replace(
            RolloutId rollout,
            long from,
            FactsInJira.Reading read,
            Function<JiraIssueId, Optional<Fact>> reading) {
        long last = log.lastSequence(rollout);
        log.restart(rollout, last + 1);
        Map<JiraIssueId, Fact> fresh = new LinkedHashMap<>(read.facts());
        for (JiraIssueId issue : changedSince(rollout, from, last, read.issues())) {
            fresh.remove(issue);
            reading.apply(issue).ifPresent(fact -> fresh.put(issue, fact));
        }
        Map<JiraIssueId, Fact> old = sync.storedOf(rollout);
        facts.replace(rollout, fresh.values(), last + 1);
        RolloutCube cube = RolloutCube.counted(last + 1, fresh.values());
        stored.put(rollout, cube, clock.instant());
        log.advance(rollout, last + 1);
        return Differing.of(old, fresh);
    }

    /** All of them when the log does not tell, because it was trimmed or restarted meanwhile. */
    private Set<JiraIssueId> changedSince(
            RolloutId rollout, long from, long last, Set<JiraIssueId> candidates) {
        if (last == from) {
            return Set.of();
        }
        List<FactChange> tail = log.after(rollout, from);
        Set<JiraIssueId> changed = new LinkedHashSet<>();
        tail.forEach(change -> changed.add(change.issue()));
        if (tail.size() < last - from) {
            changed.addAll(candidates);
        }
        return changed;
    }
}
