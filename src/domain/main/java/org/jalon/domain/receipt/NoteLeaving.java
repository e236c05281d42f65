package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.shared.JiraIssueId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Notes for issues that stand on a receipt, or without one, that they have left the status, where
 * no event told so: else the receipt would serve again when they come back.
 */
public final class NoteLeaving {
    private static final int AT_ONCE = 500;

    private final Receipts receipts;
    private final Bypasses bypasses;
    private final FollowGuarded follow;

    public NoteLeaving(Receipts receipts, Bypasses bypasses, FollowGuarded follow) {
        this.receipts = receipts;
        this.bypasses = bypasses;
        this.follow = follow;
    }

    /** Who was found in the guarded statuses of all projects. */
    static final class Found {
        private final Map<Status, Set<Long>> issues = new HashMap<>();

        private record Status(CheckpointCode checkpoint, String id) {}

        void in(Guard guard, Set<Long> found) {
            Status status = new Status(guard.at().checkpoint(), guard.at().status());
            issues.computeIfAbsent(status, s -> new HashSet<>()).addAll(found);
        }
    }

    /** Looks again at those that were not found; what the search is late with is still there. */
    void note(Found found) {
        found.issues.forEach(this::note);
        bypasses.issuesInPlace().forEach(follow::changed);
    }

    private void note(Found.Status status, Set<Long> found) {
        long last = 0;
        List<JiraIssueId> next;
        do {
            next = receipts.standing(status.checkpoint(), status.id(), last, AT_ONCE);
            next.stream().filter(issue -> !found.contains(issue.value())).forEach(follow::changed);
            last = next.isEmpty() ? last : next.getLast().value();
        } while (next.size() == AT_ONCE);
    }
}
