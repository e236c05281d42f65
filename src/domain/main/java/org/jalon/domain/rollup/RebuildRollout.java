package org.jalon.domain.rollup;

import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.RepeatedTransactions;
import org.jalon.domain.shared.StopRequest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes all facts of a rollout anew from what Jira says: first reads them all, which may take its
 * time, then replaces the old ones in one unit of work. Until that commits, everybody sees the old.
 *
 * <p>The unit of work takes the next sequence, which is unique, so a writer who comes between
 * repeats; issues that were logged since the reading began are read again within it. An issue that
 * changed to and fro in the meantime was logged by nobody, so what differs from before is looked at
 * once more afterwards.
 */
public final class RebuildRollout {
    private final SyncFacts sync;
    private final FollowBusinessUnitIssue issues;
    private final Facts facts;
    private final FactLog log;
    private final StoredCubes stored;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    /** What a rebuild of one rollout came to. */
    record Written(int facts, Duration reading, Duration writing) {}

    public RebuildRollout(
            SyncFacts sync,
            FollowBusinessUnitIssue issues,
            Facts facts,
            FactLog log,
            StoredCubes stored,
            RepeatedTransactions transactions,
            Clock clock) {
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
        Set<JiraIssueId> candidates = sync.issuesOf(rollout, sync.storedOf(id).keySet());
        Map<JiraIssueId, Fact> read = new LinkedHashMap<>();
        for (JiraIssueId issue : candidates) {
            if (stop.isMade()) {
                return Optional.empty();
            }
            reading.apply(issue).ifPresent(fact -> read.put(issue, fact));
        }
        Instant complete = clock.instant();
        List<JiraIssueId> differing =
                transactions.inOne(() -> replace(id, from, read, candidates, reading));
        Instant written = clock.instant();
        sync.refresh(id, differing);
        return Optional.of(
                new Written(
                        read.size(),
                        Duration.between(begun, complete),
                        Duration.between(complete, written)));
    }

    private List<JiraIssueId> replace(
            RolloutId rollout,
            long from,
            Map<JiraIssueId, Fact> read,
            Set<JiraIssueId> candidates,
            Function<JiraIssueId, Optional<Fact>> reading) {
        long last = log.lastSequence(rollout);
        Map<JiraIssueId, Fact> fresh = new LinkedHashMap<>(read);
        for (JiraIssueId issue : changedSince(rollout, from, last, candidates)) {
            fresh.remove(issue);
            reading.apply(issue).ifPresent(fact -> fresh.put(issue, fact));
        }
        Map<JiraIssueId, Fact> old = sync.storedOf(rollout);
        log.restart(rollout, last + 1);
        facts.replace(rollout, fresh.values(), last + 1);
        RolloutCube cube = RolloutCube.counted(last + 1, fresh.values());
        stored.put(rollout, cube, clock.instant());
        log.advance(rollout, last + 1);
        return differing(old, fresh);
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

    private static List<JiraIssueId> differing(
            Map<JiraIssueId, Fact> old, Map<JiraIssueId, Fact> fresh) {
        List<JiraIssueId> differing = new ArrayList<>();
        fresh.forEach(
                (issue, fact) -> {
                    if (!Objects.equals(old.get(issue), fact)) {
                        differing.add(issue);
                    }
                });
        old.keySet().stream().filter(issue -> !fresh.containsKey(issue)).forEach(differing::add);
        return differing;
    }
}
