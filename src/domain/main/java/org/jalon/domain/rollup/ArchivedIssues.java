package org.jalon.domain.rollup;

import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Open issues that were archived: nobody can finish them any more, so they are no open work. What
 * was done before it was archived stays done.
 *
 * <p>Jira still hands an archived issue out and tells nobody that it was archived; only its search
 * does not find it any more. The search lags behind, so an issue is asked for only when it has not
 * been changed for a while; and where it does not even find the rollout's own issue, its index is
 * being rebuilt and says nothing.
 */
public final class ArchivedIssues {
    /** Far more than an index is late. */
    static final Duration SURELY_INDEXED = Duration.ofHours(1);

    private final FoundIssues search;
    private final Clock clock;

    public ArchivedIssues(FoundIssues search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /**
     * Which of these are open and archived.
     *
     * @param witness an issue that is there and not archived
     */
    Set<JiraIssueId> among(JiraIssueId witness, Collection<IssueReading> read) {
        Instant indexed = clock.instant().minus(SURELY_INDEXED);
        List<JiraIssueId> asked =
                read.stream()
                        .filter(issue -> issue.state() != IssueState.DONE)
                        .filter(issue -> issue.updated().isBefore(indexed))
                        .map(IssueReading::id)
                        .toList();
        if (asked.isEmpty()) {
            return Set.of();
        }
        List<JiraIssueId> withWitness = new ArrayList<>(asked);
        withWitness.add(witness);
        Set<JiraIssueId> found = search.among(withWitness);
        if (!found.contains(witness)) {
            return Set.of();
        }
        Set<JiraIssueId> archived = new HashSet<>(asked);
        archived.removeAll(found);
        return archived;
    }
}
