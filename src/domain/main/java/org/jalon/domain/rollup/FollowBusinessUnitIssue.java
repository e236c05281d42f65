package org.jalon.domain.rollup;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The facts of an issue follow the issue and its links, in every rollout it serves or served. */
public final class FollowBusinessUnitIssue implements IssueFollower {
    /** Long enough to be quick, short enough that nobody who edits one of them waits long. */
    private static final int BATCH = 200;

    private final Programs programs;
    private final Rollouts rollouts;
    private final ServedRollouts served;
    private final FactReadings readings;
    private final FactWriter writer;

    public FollowBusinessUnitIssue(
            Programs programs,
            Rollouts rollouts,
            ServedRollouts served,
            FactReadings readings,
            FactWriter writer) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.served = served;
        this.readings = readings;
        this.writer = writer;
    }

    @Override
    public void changed(JiraIssueId issue) {
        allChanged(List.of(issue));
    }

    /** One unit of work a rollout, whatever the number of its issues up to a batch. */
    @Override
    public void allChanged(Collection<JiraIssueId> issues) {
        served.nowOrBefore(issues)
                .forEach((rollout, some) -> refreshInBatches(rollout, List.copyOf(some)));
    }

    /** Looks at these issues again, a batch in one unit of work. */
    void refreshInBatches(RolloutId rollout, List<JiraIssueId> all) {
        for (int from = 0; from < all.size(); from += BATCH) {
            refresh(rollout, all.subList(from, Math.min(all.size(), from + BATCH)));
        }
    }

    /** Brings these issues' facts in one rollout up to date in one unit of work. */
    void refresh(RolloutId id, List<JiraIssueId> issues) {
        readingOf(id).ifPresent(reading -> writer.refresh(id, issues, reading));
    }

    /** How to read what an issue's fact in the rollout is now; empty when the rollout is gone. */
    Optional<FactReading> readingOf(RolloutId id) {
        return readingOf(id, Deliveries.NONE);
    }

    /** The same by whoever has read the links of the rollout. */
    Optional<FactReading> readingOf(RolloutId id, Deliveries deliveries) {
        Optional<Rollout> rollout = rollouts.by(id);
        Optional<Program> program = programs.by(id.program());
        if (rollout.isEmpty() || program.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(readings.of(program.get(), rollout.get(), deliveries));
    }
}
