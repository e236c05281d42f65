package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.Attempt;
import org.jalon.domain.checkpoint.Attempts;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.StoredAttempt;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.persistence.row.AttemptRow;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Attempts, one row each. */
public final class ActiveObjectsAttempts implements Attempts {
    private final ActiveObjects activeObjects;
    private final AttemptMapping mapping = new AttemptMapping();

    public ActiveObjectsAttempts(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public long add(Attempt attempt) {
        return activeObjects.create(AttemptRow.class, mapping.columns(attempt).values()).getID();
    }

    @Override
    public List<StoredAttempt> of(RolloutId rollout, CheckpointCode checkpoint) {
        return attempts(
                Query.select()
                        .where(
                                "ROLLOUT_KEY = ? AND CHECKPOINT_CODE = ?",
                                RowKey.of(rollout),
                                checkpoint.value())
                        .order("ATTEMPTED_AT DESC, ID DESC"));
    }

    @Override
    public Optional<Attempt> by(long id) {
        return Optional.ofNullable(activeObjects.get(AttemptRow.class, id))
                .map(mapping::attempt)
                .map(StoredAttempt::attempt);
    }

    @Override
    public List<Attempt> observed(int most) {
        return attempts(
                        Query.select()
                                .where("OBSERVED = ?", true)
                                .order("ATTEMPTED_AT DESC, ID DESC")
                                .limit(most))
                .stream()
                .map(StoredAttempt::attempt)
                .toList();
    }

    @Override
    public List<StoredAttempt> pendingBefore(Instant then, int most) {
        return attempts(
                Query.select()
                        .where(
                                "STANDING = ? AND ATTEMPTED_AT < ?",
                                Attempt.Standing.PENDING.name(),
                                then.toEpochMilli())
                        .order("ID")
                        .limit(most));
    }

    @Override
    public List<StoredAttempt> pending(JiraIssueId issue) {
        return attempts(
                Query.select()
                        .where(
                                "ISSUE_ID = ? AND STANDING = ?",
                                issue.value(),
                                Attempt.Standing.PENDING.name())
                        .order("ATTEMPTED_AT, ID"));
    }

    @Override
    public void settle(long id, Attempt.Standing standing) {
        AttemptRow row = activeObjects.get(AttemptRow.class, id);
        if (row != null && Attempt.Standing.PENDING.name().equals(row.getStanding())) {
            row.setStanding(standing.name());
            row.save();
        }
    }

    private List<StoredAttempt> attempts(Query query) {
        return Arrays.stream(activeObjects.find(AttemptRow.class, query))
                .map(mapping::attempt)
                .toList();
    }
}
